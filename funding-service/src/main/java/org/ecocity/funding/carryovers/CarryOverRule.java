package org.ecocity.funding.carryovers;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.ecocity.funding.rules.DatedRule;
import org.ecocity.funding.rules.RuleKind;

/** How often money is carried over, from a day on until the next rule begins. */
@Entity
class CarryOverRule extends DatedRule {
  int carryOvers;
  String basis;

  @SuppressWarnings("NullAway.Init")
  CarryOverRule() {}

  CarryOverRule(CarryOverRuleRequest wanted, RuleKind.Hands hands, LocalDate today) {
    super(wanted.validFrom(), hands, today);
    this.carryOvers = wanted.carryOvers();
    this.basis = wanted.basis().strip();
  }
}
