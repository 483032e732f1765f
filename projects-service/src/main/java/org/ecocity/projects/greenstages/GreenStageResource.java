package org.ecocity.projects.greenstages;

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

/** Green design, green construction, green operation of a project. */
@Path("projects/{id}/green-stages")
@Tag(name = "green-stages")
class GreenStageResource {
  private final GreenStageService service;

  GreenStageResource(GreenStageService service) {
    this.service = service;
  }

  /** The three stages in their order. */
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
  @Operation(summary = "Green stages of a project")
  public Page<GreenStageView> list(@PathParam("id") UUID id) {
    return Page.whole(service.list(id));
  }

  /**
   * Records a review by the line department. 422 {@code green-stage-order} while the stage before
   * is not passed, {@code green-stage-evidence}; 409 {@code green-stage-passed}.
   */
  @POST
  @Path("{stage}/reviews")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Record the review of a green stage")
  public RestResponse<GreenStageView.ReviewView> review(
      @PathParam("id") UUID id,
      @PathParam("stage") GreenStage stage,
      @Valid @NotNull ReviewRequest request,
      @Context UriInfo uri) {
    var view = service.review(id, stage, request);
    return Created.at(uri, view.id(), view);
  }
}
