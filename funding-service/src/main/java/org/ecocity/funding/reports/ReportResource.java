package org.ecocity.funding.reports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Reports of the supervision of funds; a unit sees its own part of them. */
@Path("reports")
@Tag(name = "reports")
class ReportResource {
  private final Execution execution;
  private final Reports reports;
  private final Caller caller;

  ReportResource(Execution execution, Reports reports, Caller caller) {
    this.execution = execution;
    this.reports = reports;
    this.caller = caller;
  }

  /**
   * Execution rate of budget lines (执行率): now, or as of the end of a past day from the ledger's
   * entries.
   */
  @GET
  @Path("execution")
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
  @Operation(summary = "Execution of the budget lines the caller may see")
  public ExecutionReport execution(
      @QueryParam("year") @Min(2000) @Max(2100) @Nullable Integer year,
      @QueryParam("ownerUnitCode") @Nullable String ownerUnitCode,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    var unit = FundsReaders.onlyUnitInReports(caller);
    return execution.report(year, unit == null ? ownerUnitCode : unit, asOf);
  }

  /** What the projects are built with, by kind of money. */
  @GET
  @Path("sources")
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
  @Operation(summary = "Money planned, committed and arrived, by kind")
  public Page<SourceLine> sources(@QueryParam("ownerUnitCode") @Nullable String ownerUnitCode) {
    var unit = FundsReaders.onlyUnitInReports(caller);
    return Page.whole(reports.sources(unit == null ? ownerUnitCode : unit));
  }
}
