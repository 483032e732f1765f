package org.ecocity.funding.budget;

import java.util.UUID;

/**
 * A budget line that the caller's unit may ask money of; without amounts, which are the owner's.
 *
 * @param id the line
 * @param code what people say
 * @param year budget year
 * @param level level of government
 * @param name name of the special fund
 * @param earmark what the money may be used for
 */
record ChargeableLineView(
    UUID id, String code, int year, Level level, String name, Earmark earmark) {
  static ChargeableLineView of(BudgetLine line) {
    return new ChargeableLineView(
        line.id, line.code, line.year, line.level, line.name, line.earmark());
  }
}
