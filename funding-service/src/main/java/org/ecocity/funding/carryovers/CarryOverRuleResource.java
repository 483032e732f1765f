package org.ecocity.funding.carryovers;

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

/** How often money is carried over before it goes back (结转规则), as dated data. */
@Path("carry-over-rules")
@Tag(name = "budget")
class CarryOverRuleResource {
  private final CarryOverService service;
  private final Caller caller;

  CarryOverRuleResource(CarryOverService service, Caller caller) {
    this.service = service;
    this.caller = caller;
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
   * Enters a rule that holds from a day on. 422 {@code carry-over-rule-in-past}, {@code
   * carry-over-rule-too-early}.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE_CHIEF)
  @Operation(summary = "Enter a rule of carry-over that holds from a day on")
  public RestResponse<CarryOverRuleView> enter(
      @Valid @NotNull CarryOverRuleRequest request, @Context UriInfo uri) {
    var view = service.enter(caller, request);
    return Created.at(uri, view.id(), view);
  }
}
