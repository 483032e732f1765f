package org.ecocity.projects.reference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Fields: what a project is about. They are the code list FIELD. */
@Path("fields")
@Tag(name = "reference")
class FieldResource {
  private final CodeListService service;

  FieldResource(CodeListService service) {
    this.service = service;
  }

  /** All fields in their order. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Fields of projects")
  public Page<CodeItemView> list() {
    return Page.whole(service.of(CodeLists.FIELD));
  }

  /** Enters a field behind the others. 409 {@code already-there} with the id. */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a field")
  public RestResponse<CodeItemView> enter(
      @Valid @NotNull CodeItemRequest request, @Context UriInfo uri) {
    var view = service.enter(CodeLists.FIELD, request);
    return Created.at(uri, view.code(), view);
  }
}
