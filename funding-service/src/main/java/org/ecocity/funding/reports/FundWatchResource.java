package org.ecocity.funding.reports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Money that is conspicuous, now. Without a threshold of the caller's own the rule of the day holds
 * ({@code watch-rules}); a unit sees its own part.
 */
@Path("reports")
@Tag(name = "reports")
class FundWatchResource {
  private final FundWatch watch;
  private final WatchRuleService rules;
  private final BusinessClock clock;
  private final Caller caller;

  FundWatchResource(FundWatch watch, WatchRuleService rules, BusinessClock clock, Caller caller) {
    this.watch = watch;
    this.rules = rules;
    this.clock = clock;
    this.caller = caller;
  }

  /** Money that lies still, or that an earlier year left; the largest first. */
  @GET
  @Path("idle-funds")
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
  @Operation(summary = "Lines and project accounts whose money lies still or was carried over")
  public Conspicuous<IdleFunds> idleFunds(
      @QueryParam("days") @Min(1) @Max(3650) @Nullable Integer days,
      @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
    var today = clock.today();
    int least = days == null ? rules.on(today).idleDays() : days;
    var found = watch.idle(today, least, true, FundsReaders.onlyUnitInReports(caller), limit + 1);
    return Conspicuous.of(today, BigDecimal.valueOf(least), found, limit);
  }

  /**
   * Payees that get a large share of what a unit pays in a year, up to a day; the largest share
   * first.
   */
  @GET
  @Path("concentration")
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
  @Operation(summary = "Payees that get a large share of a unit's payments of a year")
  public Conspicuous<Concentration> concentration(
      @QueryParam("year") @Min(2000) @Max(2100) @Nullable Integer year,
      @QueryParam("abovePercent") @DecimalMin("0") @DecimalMax("100")
          @Nullable BigDecimal abovePercent,
      @QueryParam("minPayments") @Min(1) @Max(1000) @Nullable Integer minPayments,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
    var today = clock.today();
    var day = asOf == null || asOf.isAfter(today) ? today : asOf;
    var rule = rules.on(day);
    var above = Objects.requireNonNullElse(abovePercent, rule.concentrationPercent());
    var found =
        watch.concentration(
            year == null ? day.getYear() : year,
            day,
            above,
            minPayments == null ? rule.concentrationMinPayments() : minPayments,
            FundsReaders.onlyUnitInReports(caller),
            limit + 1);
    return Conspicuous.of(day, above, found, limit);
  }

  /** Projects for which more was paid than their progress bears out; the furthest ahead first. */
  @GET
  @Path("paid-ahead")
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
  @Operation(summary = "Projects whose payments are ahead of physical progress")
  public Conspicuous<PaidAhead> paidAhead(
      @QueryParam("abovePoints") @DecimalMin("0") @DecimalMax("100")
          @Nullable BigDecimal abovePoints,
      @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
    var today = clock.today();
    var above = Objects.requireNonNullElseGet(abovePoints, () -> rules.on(today).aheadPoints());
    var found = watch.paidAhead(above, FundsReaders.onlyUnitInReports(caller), limit + 1);
    return Conspicuous.of(today, above, found, limit);
  }
}
