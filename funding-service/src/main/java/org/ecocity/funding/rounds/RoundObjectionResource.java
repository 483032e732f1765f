package org.ecocity.funding.rounds;

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
import org.ecocity.funding.notices.ObjectionRequest;
import org.ecocity.funding.notices.ObjectionView;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Objections of units to a round in public notice, decided by hands that had no part in it. */
@Path("award-rounds/{id}/objections")
@Tag(name = "grants")
class RoundObjectionResource {
  private final RoundObjections objections;

  RoundObjectionResource(RoundObjections objections) {
    this.objections = objections;
  }

  /** Objections; a unit sees its own. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR
  })
  @Operation(summary = "Objections to a round, oldest first; a unit sees its own")
  public Page<ObjectionView> list(@PathParam("id") UUID id) {
    return Page.whole(objections.of(id));
  }

  /** Objects, while the notice runs. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Object to a round in public notice, for the caller's unit")
  public RestResponse<ObjectionView> file(
      @PathParam("id") UUID id, @Valid @NotNull ObjectionRequest request, @Context UriInfo uri) {
    var view = objections.file(id, request);
    return Created.at(uri, view.id(), view);
  }

  /** Decides; UPHELD takes the round back to COLLECTING. */
  @POST
  @Path("{objectionId}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF
  })
  @Operation(summary = "Decide an objection: UPHELD or REJECTED, with a reason")
  public ObjectionView decide(
      @PathParam("id") UUID id,
      @PathParam("objectionId") UUID objectionId,
      @Valid @NotNull ObjectionRequest.Decision decision) {
    return objections.decide(id, objectionId, decision);
  }
}
