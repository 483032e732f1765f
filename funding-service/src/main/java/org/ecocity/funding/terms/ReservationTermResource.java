package org.ecocity.funding.terms;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.rules.Proposed;
import org.ecocity.funding.rules.RuleChangeService;
import org.ecocity.funding.rules.RuleChangeView;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** How long a payment request that nobody moves on holds its money (预留期限), as dated data. */
@Path("reservation-terms")
@Tag(name = "payments")
class ReservationTermResource {
  private final ReservationTermService service;
  private final RuleChangeService changes;

  ReservationTermResource(ReservationTermService service, RuleChangeService changes) {
    this.service = service;
    this.changes = changes;
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
   * Proposes a term that holds from a day on, for requests made before it too, once another person
   * has confirmed it. 422 {@code rule-in-past}, {@code rule-too-early}.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Propose a term of reservations that holds from a day on")
  public RestResponse<RuleChangeView> propose(@Valid @NotNull ReservationTermRequest request) {
    return Proposed.at(changes.propose(service, request));
  }
}
