package org.ecocity.funding.carryovers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often money is carried over; it holds until the next rule begins.
 *
 * @param id the rule
 * @param validFrom first day
 * @param carryOvers how often what a line has left is carried over before it goes back
 * @param basis the law or document it rests on
 * @param enteredBy user who proposed it
 * @param confirmedBy user who confirmed it, another person; none of those the system began with
 * @param enteredOn business date
 */
record CarryOverRuleView(
    UUID id,
    LocalDate validFrom,
    int carryOvers,
    String basis,
    String enteredBy,
    @Nullable String confirmedBy,
    LocalDate enteredOn) {
  static CarryOverRuleView of(CarryOverRule rule) {
    return new CarryOverRuleView(
        rule.id,
        rule.validFrom,
        rule.carryOvers,
        rule.basis,
        rule.enteredBy,
        rule.confirmedBy,
        rule.enteredOn);
  }
}
