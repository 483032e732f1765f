package org.ecocity.funding.financing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
 * @param arrivedFen all that has arrived, in fen: the balance of the project's account
 * @param gapFen what nobody has committed of the total, in fen
 * @param paidFen all that budget lines have paid for the project, in fen
 * @param accountId its account in the ledger
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
    long gapFen,
    long paidFen,
    UUID accountId)
    implements Versioned {

  /**
   * One kind of money.
   *
   * @param kind code of {@code funding-sources}
   * @param plannedFen planned, in fen
   * @param committedFen committed, in fen
   * @param arrivedFen arrived, in fen
   * @param arrivals the same by year
   * @param basis document it is committed by
   */
  record Source(
      String kind,
      long plannedFen,
      long committedFen,
      long arrivedFen,
      List<Arrived> arrivals,
      @Nullable String basis) {}

  /**
   * What arrived in a year.
   *
   * @param year calendar year
   * @param amountFen in fen
   */
  record Arrived(int year, long amountFen) {}

  static PlanView of(FinancingPlan plan, ArrivedByYear arrived, long paidFen) {
    var sources =
        plan.sources.stream()
            .map(
                s ->
                    new Source(
                        s.kind,
                        s.plannedFen,
                        s.committedFen,
                        arrived.ofKindFen(s.kind),
                        arrived.yearsOf(s.kind),
                        s.basis))
            .toList();
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
        sources,
        plan.plannedFen(),
        plan.committedFen(),
        arrived.totalFen(),
        plan.gapFen(),
        paidFen,
        plan.accountId);
  }
}
