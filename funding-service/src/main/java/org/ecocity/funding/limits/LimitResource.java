package org.ecocity.funding.limits;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.rules.Proposed;
import org.ecocity.funding.rules.RuleChangeService;
import org.ecocity.funding.rules.RuleChangeView;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Limits of approval (审批权限) for payments, as dated data. */
@Path("payment-limits")
@Tag(name = "payments")
class LimitResource {
  private static final int MAX_LIMITS = 200;

  private final LimitService service;
  private final RuleChangeService changes;

  LimitResource(LimitService service, RuleChangeService changes) {
    this.service = service;
    this.changes = changes;
  }

  /** All limits, past and to come. */
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
  @Operation(summary = "Up to which amount who approves payments")
  public LimitView get() {
    return service.present();
  }

  /**
   * Proposes limits in place of all there are; they hold once another person has confirmed them.
   * End one by its validTo instead of leaving it out: what held before today cannot be changed. 422
   * {@code limit-ends-before-it-begins}, {@code limits-overlap}, {@code limit-in-the-past}, {@code
   * nobody-approves-above}.
   */
  @PUT
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Propose limits in place of the present ones; needs If-Match")
  public RestResponse<RuleChangeView> propose(
      @Valid @NotNull Limits request, @Context HttpHeaders headers) {
    long version = service.present().version();
    IfMatch.require(headers, version);
    var wanted = new LimitService.LimitChange(version, request.limits());
    return Proposed.at(changes.propose(service, wanted));
  }

  /**
   * All limits of the city.
   *
   * @param limits at most 200; a role has one at a time
   */
  record Limits(@NotNull @Size(max = MAX_LIMITS) List<@NotNull @Valid Limit> limits) {}
}
