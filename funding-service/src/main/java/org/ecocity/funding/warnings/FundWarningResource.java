package org.ecocity.funding.warnings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Warnings on money (资金预警), raised and cleared by the daily look at the books; each is a lead in
 * supervision. A unit sees those about itself.
 */
@Path("warnings")
@Tag(name = "warnings")
class FundWarningResource {
  private final FundWarningService service;
  private final Caller caller;

  FundWarningResource(FundWarningService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  /** Warnings the caller may see. */
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
  @Operation(summary = "Warnings on money the caller may see; sort: raisedOn, amountFen")
  public Page<FundWarningView> list(
      @BeanParam PageRequest page,
      @QueryParam("kind") @Nullable WarningKind kind,
      @QueryParam("state") @Nullable WarningState state,
      @QueryParam("unitCode") @Nullable String unitCode) {
    return service.list(caller, page, kind, state, unitCode);
  }

  /** One warning. */
  @GET
  @Path("{id}")
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
  @Operation(summary = "One warning on money")
  public FundWarningView get(@PathParam("id") UUID id) {
    return service.get(caller, id);
  }
}
