package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.UUID;

/**
 * The thresholds of one day.
 *
 * @param ruleId the rule they come from
 * @param idleDays days without movement from which money is idle
 * @param concentrationPercent share of a unit's payments above which one payee stands out
 * @param concentrationMinPayments how many payments a unit must have made in the year before a
 *     share says anything
 * @param aheadPoints percentage points by which payments may be ahead of physical progress
 * @param minExecutionPercents what must be paid of a line by the end of January to December, in
 *     percent; 0 where nothing need be
 * @param refusalCount refused requests of a unit in a quarter from which they are conspicuous
 * @param duplicateDays within how many days a payment without invoice may be an earlier one's
 *     duplicate; 0 where nobody looks
 */
public record Thresholds(
    UUID ruleId,
    int idleDays,
    BigDecimal concentrationPercent,
    int concentrationMinPayments,
    BigDecimal aheadPoints,
    List<Integer> minExecutionPercents,
    int refusalCount,
    int duplicateDays) {

  /** What must be paid of a line by the end of a month, in percent. */
  public int minExecutionPercent(Month month) {
    return minExecutionPercents.get(month.ordinal());
  }
}
