package org.ecocity.funding.reports;

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

/** Thresholds of the supervision of funds, as dated data. */
@Path("watch-rules")
@Tag(name = "reports")
class WatchRuleResource {
  private final WatchRuleService service;
  private final RuleChangeService changes;

  WatchRuleResource(WatchRuleService service, RuleChangeService changes) {
    this.service = service;
    this.changes = changes;
  }

  /** All rules, newest first; whoever is measured may know by what. */
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
    Roles.OFFICE,
    Roles.INSPECTOR
  })
  @Operation(summary = "Thresholds of the supervision of funds, newest first")
  public Page<WatchRuleView> list() {
    return Page.whole(service.list());
  }

  /**
   * Proposes thresholds that hold from a day on, once another person has confirmed them. 422 {@code
   * rule-in-past}, {@code rule-too-early}, {@code execution-minimum-falls}.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Propose thresholds that hold from a day on")
  public RestResponse<RuleChangeView> propose(@Valid @NotNull WatchRuleRequest request) {
    return Proposed.at(changes.propose(service, request));
  }
}
