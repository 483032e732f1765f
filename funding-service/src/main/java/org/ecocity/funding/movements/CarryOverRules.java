package org.ecocity.funding.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.time.BusinessClock;

/**
 * How often what a line has left may be carried over before it goes back to the treasury, as dated
 * data: by the Budget Law, article 42, what was not spent two years running is no longer carried
 * on.
 */
@ApplicationScoped
class CarryOverRules {
  private final Rows rows;
  private final BusinessClock clock;

  CarryOverRules(Rows rows, BusinessClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** By the rule in force today; without one nothing is carried over. */
  @Transactional
  int carryOversToday() {
    return rows
        .read(
            "SELECT carry_overs FROM carry_over_rule WHERE valid_from <= ?"
                + " ORDER BY valid_from DESC LIMIT 1",
            row -> row.getInt(1),
            clock.today())
        .stream()
        .findFirst()
        .orElse(0);
  }
}
