package org.ecocity.funding.carryovers;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How often money is carried over; it holds until the next rule begins.
 *
 * @param id the rule
 * @param validFrom first day
 * @param carryOvers how often what a line has left is carried over before it goes back
 * @param basis the law or document it rests on
 * @param enteredBy user
 * @param enteredOn business date
 */
record CarryOverRuleView(
    UUID id,
    LocalDate validFrom,
    int carryOvers,
    String basis,
    String enteredBy,
    LocalDate enteredOn) {
  static CarryOverRuleView of(CarryOverRule rule) {
    return new CarryOverRuleView(
        rule.id, rule.validFrom, rule.carryOvers, rule.basis, rule.enteredBy, rule.enteredOn);
  }
}
