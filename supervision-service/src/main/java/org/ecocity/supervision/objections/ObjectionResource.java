package org.ecocity.supervision.objections;

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

/** Objections of units to their own scores (异议); who says nothing in time agrees. */
@Path("assessments/{id}/objections")
@Tag(name = "assessments")
class ObjectionResource {
  private final ObjectionService service;

  ObjectionResource(ObjectionService service) {
    this.service = service;
  }

  /** All objections for who decides; its own for a unit. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.UNIT, Roles.AUDITOR})
  @Operation(summary = "Objections to scores")
  public Page<ObjectionView> list(@PathParam("id") UUID id) {
    return Page.whole(service.list(id));
  }

  /** The caller's unit disputes its own score; 422 once the term is over. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  @Operation(summary = "Dispute the own unit's score")
  public RestResponse<ObjectionView> post(
      @PathParam("id") UUID id, @Valid @NotNull ObjectionRequest request, @Context UriInfo uri) {
    var raised = service.raise(id, request);
    return Created.at(uri, raised.id(), raised);
  }

  /** Decides; an upheld one reckons the unit's score again as a new revision, the old kept. */
  @POST
  @Path("{objectionId}/decision")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Decide on an objection")
  public ObjectionView decide(
      @PathParam("id") UUID id,
      @PathParam("objectionId") UUID objectionId,
      @Valid @NotNull ObjectionDecision decision) {
    return service.decide(id, objectionId, decision);
  }
}
