package org.ecocity.funding.terms;

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
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** How long a payment request that nobody moves on holds its money (预留期限), as dated data. */
@Path("reservation-terms")
@Tag(name = "payments")
class ReservationTermResource {
  private final ReservationTermService service;
  private final Caller caller;

  ReservationTermResource(ReservationTermService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  /** All terms, newest first. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "How long a request that nobody moves on holds its money, newest first")
  public Page<ReservationTermView> list() {
    return Page.whole(service.list());
  }

  /**
   * Enters a term that holds from a day on, for requests made before it too. 422 {@code
   * reservation-term-in-past}, {@code reservation-term-too-early}.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE_CHIEF)
  @Operation(summary = "Enter a term of reservations that holds from a day on")
  public RestResponse<ReservationTermView> enter(
      @Valid @NotNull ReservationTermRequest request, @Context UriInfo uri) {
    var view = service.enter(caller, request);
    return Created.at(uri, view.id(), view);
  }
}
