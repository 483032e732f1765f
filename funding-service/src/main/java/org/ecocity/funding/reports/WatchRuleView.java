package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Thresholds of the supervision of funds; they hold until the next begin.
 *
 * @param id the rule
 * @param validFrom first day
 * @param idleDays days without movement from which money is idle
 * @param concentrationPercent share of a unit's payments of a year above which one payee stands out
 * @param concentrationMinPayments how many payments the unit must have made in the year
 * @param aheadPoints percentage points by which what is paid may be ahead of physical progress
 * @param minExecutionPercents what must be paid of a budget line by the end of each month, January
 *     to December, in percent; 0 where nothing need be yet
 * @param refusalCount refused payment requests of a unit in a quarter from which they are
 *     conspicuous
 * @param duplicateDays within how many days a payment without invoice may be an earlier one's
 *     duplicate; 0 where nobody looks
 * @param reason why, with the document it rests on
 * @param enteredBy user who proposed it
 * @param confirmedBy user who confirmed it, another person; none of those the system began with
 * @param enteredOn business date
 */
record WatchRuleView(
    UUID id,
    LocalDate validFrom,
    int idleDays,
    BigDecimal concentrationPercent,
    int concentrationMinPayments,
    BigDecimal aheadPoints,
    List<Integer> minExecutionPercents,
    int refusalCount,
    int duplicateDays,
    String reason,
    String enteredBy,
    @Nullable String confirmedBy,
    LocalDate enteredOn) {
  static WatchRuleView of(WatchRule rule) {
    return new WatchRuleView(
        rule.id,
        rule.validFrom,
        rule.idleDays,
        rule.concentrationPercent,
        rule.concentrationMinPayments,
        rule.aheadPoints,
        List.copyOf(rule.minExecutionPercents),
        rule.refusalCount,
        rule.duplicateDays,
        rule.reason,
        rule.enteredBy,
        rule.confirmedBy,
        rule.enteredOn);
  }
}
