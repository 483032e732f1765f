package org.ecocity.funding.gaps;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The gap list of a year (资金缺口清单); a unit sees its own part of it. */
@Path("reports/gaps")
@Tag(name = "reports")
class GapResource {
  private final Gaps gaps;
  private final Caller caller;

  GapResource(Gaps gaps, Caller caller) {
    this.gaps = gaps;
    this.caller = caller;
  }

  /**
   * Need: what each level's sources are to bring this year to the projects of the issued
   * key-project table, by the financing plan's years where it has them, else by the table's
   * percentages. Covered: the level's lines, of districts their own, by earmark, in the table's
   * order.
   */
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
  @Operation(summary = "Each government's budget against the need of its key projects")
  public GapReport get(@QueryParam("year") @NotNull @Min(2000) @Max(2100) @Nullable Integer year) {
    return gaps.report(year == null ? 0 : year, readsAll() ? null : caller.unit());
  }

  private boolean readsAll() {
    return caller.hasAny(
        Roles.FINANCE,
        Roles.FINANCE_CHECK,
        Roles.FINANCE_CHIEF,
        Roles.AUDITOR,
        Roles.LEADER,
        Roles.OFFICE);
  }
}
