package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How far a budget line is used, as of a day.
 *
 * @param budgetLineId the line
 * @param budgetLineCode its code
 * @param name name of the special fund
 * @param ownerUnitCode its owner
 * @param year budget year
 * @param amountFen quota in fen
 * @param allocatedFen what went on to lines of other levels and did not come back, in fen
 * @param availableFen neither promised nor paid, in fen
 * @param committedFen promised to payments under way and to approved award rounds, in fen
 * @param paidFen paid, in fen
 * @param executionPercent paid of what stayed with the line (quota less what was allocated on), 0
 *     to 100, at most 4 decimals
 */
record ExecutionLine(
    UUID budgetLineId,
    String budgetLineCode,
    String name,
    String ownerUnitCode,
    int year,
    long amountFen,
    long allocatedFen,
    long availableFen,
    long committedFen,
    long paidFen,
    BigDecimal executionPercent) {
  static ExecutionLine of(LineFigures line) {
    return new ExecutionLine(
        line.id,
        line.code,
        line.name,
        line.ownerUnitCode,
        line.year,
        line.amountFen(),
        line.allocatedFen,
        line.availableFen,
        line.committedFen,
        line.paidFen,
        ExecutionReport.percent(line.paidFen, line.ownFen()));
  }
}
