package org.ecocity.projects.admissions;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Opinions on what is proposed for the library. */
@Path("projects/{id}/opinions")
@Tag(name = "projects")
class OpinionResource {
  private final OpinionService service;

  OpinionResource(OpinionService service) {
    this.service = service;
  }

  /** All opinions, newest first. */
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
  @Operation(summary = "Opinions on a project")
  public Page<OpinionView> list(@PathParam("id") UUID id) {
    return Page.whole(service.list(id));
  }

  /**
   * Gives the line department's opinion; the office gives it where that department owns the project
   * or there is none. 403 {@code opinion-of-line-department}; 409 {@code project-not-submitted}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Give the line department's opinion")
  public RestResponse<OpinionView> give(
      @PathParam("id") UUID id, @Valid @NotNull OpinionRequest request, @Context UriInfo uri) {
    var view = service.give(id, request);
    return Created.at(uri, view.id(), view);
  }
}
