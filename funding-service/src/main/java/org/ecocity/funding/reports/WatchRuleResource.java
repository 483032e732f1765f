package org.ecocity.funding.reports;

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

/** Thresholds of the supervision of funds, as dated data. */
@Path("watch-rules")
@Tag(name = "reports")
class WatchRuleResource {
  private final WatchRuleService service;
  private final Caller caller;

  WatchRuleResource(WatchRuleService service, Caller caller) {
    this.service = service;
    this.caller = caller;
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

  /** Enters thresholds that hold from a day on. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE_CHIEF)
  @Operation(summary = "Enter thresholds that hold from a day on")
  public RestResponse<WatchRuleView> enter(
      @Valid @NotNull WatchRuleRequest request, @Context UriInfo uri) {
    var view = service.enter(caller, request);
    return Created.at(uri, view.id(), view);
  }
}
