package org.ecocity.supervision.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Evidence of an assessment (佐证): typed in by one hand of the office, confirmed by another. */
@Path("assessments/{id}/evidence")
@Tag(name = "assessments")
class EvidenceResource {
  private final EvidenceService service;

  EvidenceResource(EvidenceService service) {
    this.service = service;
  }

  /** All evidence for who decides; that about itself for a unit. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.UNIT, Roles.AUDITOR})
  @Operation(summary = "Evidence of an assessment")
  public Page<EvidenceView> list(@PathParam("id") UUID id) {
    return Page.whole(service.list(id));
  }

  /** Types in evidence, all of it or none; each piece replaces the one before it. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Type in evidence")
  public RestResponse<Page<EvidenceView>> post(
      @PathParam("id") UUID id, @Valid @NotNull EvidenceRequest request) {
    return RestResponse.status(RestResponse.Status.CREATED, Page.whole(service.enter(id, request)));
  }

  /** Confirms evidence as the second person; 403 for who typed it in. */
  @POST
  @Path("confirmations")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Confirm evidence as the second person")
  public Page<EvidenceView> confirm(
      @PathParam("id") UUID id, @Valid @NotNull ConfirmationRequest request) {
    return Page.whole(service.confirm(id, request));
  }
}
