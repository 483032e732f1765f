package org.ecocity.projects.reference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Code lists: what a city words in its own way. */
@Path("code-lists")
@Tag(name = "reference")
class CodeListResource {
  private final CodeListService service;

  CodeListResource(CodeListService service) {
    this.service = service;
  }

  /** All lists with their entries. */
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
  @Operation(summary = "Code lists with their entries")
  public Page<CodeListView> lists() {
    return Page.whole(service.all());
  }

  /** One list; empty where nothing was entered yet. */
  @GET
  @Path("{listCode}")
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
  @Operation(summary = "Entries of one code list")
  public CodeListView list(@PathParam("listCode") String listCode) {
    return new CodeListView(listCode, service.of(listCode));
  }

  /** Enters an entry behind the others. 409 {@code already-there} with the id. */
  @POST
  @Path("{listCode}")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter an entry of a code list")
  public RestResponse<CodeItemView> enter(
      @PathParam("listCode") @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String listCode,
      @Valid @NotNull CodeItemRequest request,
      @Context UriInfo uri) {
    var view = service.enter(listCode, request);
    return Created.at(uri, view.code(), view);
  }
}
