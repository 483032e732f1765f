package org.ecocity.funding.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.planwatch.FinancingWarning;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A project's financing plan.
 *
 * @param projectId the project
 * @param version for If-Match
 * @param projectCode its code
 * @param projectName its name
 * @param ownerUnitCode its unit
 * @param publicWelfare whether government money must be the main part
 * @param state EXPECTED (from the table's percentages) or FILED
 * @param dueDate until when the unit's plan is awaited
 * @param totalInvestmentFen total investment in fen
 * @param sources what each kind of money is to bring, and has brought
 * @param plannedFen all that is planned, in fen
 * @param committedFen all that is committed, in fen
 * @param arrivedFen all that has arrived, in fen
 * @param usedFen what of that came by no budget line and was used, in fen: the balance of the
 *     project's account is what has arrived less this
 * @param gapFen what nobody has committed of the total, in fen
 * @param paidFen all that budget lines have paid for the project, in fen
 * @param accountId its account in the ledger
 * @param warnings what is missing or late, the worst first
 */
record PlanView(
    UUID projectId,
    long version,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    boolean publicWelfare,
    PlanState state,
    LocalDate dueDate,
    long totalInvestmentFen,
    List<Source> sources,
    long plannedFen,
    long committedFen,
    long arrivedFen,
    long usedFen,
    long gapFen,
    long paidFen,
    UUID accountId,
    List<FinancingWarning> warnings)
    implements Versioned {

  /**
   * One kind of money.
   *
   * @param kind code of {@code funding-sources}
   * @param plannedFen planned, in fen
   * @param committedFen committed, in fen
   * @param arrivedFen arrived, in fen
   * @param usedFen used of that, in fen; always 0 of the government's, which is spent by payments
   * @param arrivals the same by year
   * @param basis document it is committed by
   * @param ratePercent yearly interest or return, 0 to 100
   * @param termYears for how many years it is given
   * @param conditions what its giver asks for
   * @param years what of it is to come in which year, if the plan says so
   */
  record Source(
      String kind,
      long plannedFen,
      long committedFen,
      long arrivedFen,
      long usedFen,
      List<Arrived> arrivals,
      @Nullable String basis,
      @Nullable BigDecimal ratePercent,
      @Nullable Integer termYears,
      @Nullable String conditions,
      List<Year> years) {}

  /**
   * What is to come in a year.
   *
   * @param year calendar year
   * @param plannedFen planned, in fen
   * @param commitBy day by which it is to be committed
   * @param committedFen committed so far, in fen
   * @param committedOn day it was committed
   * @param arriveBy day by which it is to have arrived
   */
  record Year(
      int year,
      long plannedFen,
      LocalDate commitBy,
      long committedFen,
      @Nullable LocalDate committedOn,
      LocalDate arriveBy) {
    static Year of(PlanSource.Year year) {
      return new Year(
          year.year,
          year.plannedFen,
          year.commitBy,
          year.committedFen,
          year.committedOn,
          year.arriveBy);
    }
  }

  /**
   * What arrived in a year.
   *
   * @param year calendar year
   * @param amountFen in fen
   */
  record Arrived(int year, long amountFen) {}

  static PlanView of(
      FinancingPlan plan,
      ArrivedByYear arrived,
      Map<String, Long> usedFen,
      long paidFen,
      List<FinancingWarning> warnings) {
    return new PlanView(
        plan.id,
        plan.version,
        plan.projectCode,
        plan.projectName,
        plan.ownerUnitCode,
        plan.publicWelfare,
        plan.state,
        plan.dueDate,
        plan.totalInvestmentFen,
        plan.sources.stream().map(source -> source(plan, source, arrived, usedFen)).toList(),
        plan.plannedFen(),
        plan.committedFen(),
        arrived.totalFen(),
        usedFen.values().stream().mapToLong(Long::longValue).sum(),
        plan.gapFen(),
        paidFen,
        plan.accountId,
        warnings);
  }

  private static Source source(
      FinancingPlan plan, PlanSource source, ArrivedByYear arrived, Map<String, Long> usedFen) {
    return new Source(
        source.kind,
        source.plannedFen,
        source.committedFen,
        arrived.ofKindFen(source.kind),
        usedFen.getOrDefault(source.kind, 0L),
        arrived.yearsOf(source.kind),
        source.basis,
        source.ratePercent,
        source.termYears,
        source.conditions,
        plan.years.stream().filter(y -> y.kind.equals(source.kind)).map(Year::of).toList());
  }
}
