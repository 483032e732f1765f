package org.ecocity.funding.carryovers;

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

/** How often money is carried over before it goes back (结转规则), as dated data. */
@Path("carry-over-rules")
@Tag(name = "budget")
class CarryOverRuleResource {
  private final CarryOverService service;
  private final RuleChangeService changes;

  CarryOverRuleResource(CarryOverService service, RuleChangeService changes) {
    this.service = service;
    this.changes = changes;
  }

  /** All rules, newest first. */
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
  @Operation(summary = "How often money is carried over before it goes back, newest first")
  public Page<CarryOverRuleView> list() {
    return Page.whole(service.list());
  }

  /**
   * Proposes a rule that holds from a day on, once another person has confirmed it. 422 {@code
   * rule-in-past}, {@code rule-too-early}.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Propose a rule of carry-over that holds from a day on")
  public RestResponse<RuleChangeView> propose(@Valid @NotNull CarryOverRuleRequest request) {
    return Proposed.at(changes.propose(service, request));
  }
}
