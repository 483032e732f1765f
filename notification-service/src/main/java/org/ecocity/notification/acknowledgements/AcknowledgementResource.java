package org.ecocity.notification.acknowledgements;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.jspecify.annotations.Nullable;

/** Signing for issued documents (签收). */
@Path("documents/{id}/acknowledgements")
@Tag(name = "documents")
class AcknowledgementResource {
  private final AcknowledgementService service;

  AcknowledgementResource(AcknowledgementService service) {
    this.service = service;
  }

  /** The recipients and whether they have signed; a recipient sees its own line. */
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
    Roles.AUDITOR
  })
  @Operation(summary = "Recipients of a document and whether they have signed for it")
  public Page<AcknowledgementView> list(@PathParam("id") UUID id) {
    return Page.whole(service.list(id));
  }

  /** The caller's unit signs for it; a second time changes nothing. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY
  })
  @Operation(summary = "Sign for a document as one of its recipients")
  public AcknowledgementView sign(
      @PathParam("id") UUID id, @Nullable @Valid AcknowledgementRequest request) {
    return service.sign(id, request == null ? null : request.signedBy());
  }
}
