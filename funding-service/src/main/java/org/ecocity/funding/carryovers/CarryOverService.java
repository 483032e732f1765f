package org.ecocity.funding.carryovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.rules.RuleKind;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.BusinessClock;

/**
 * How often what a line has left may be carried over before it goes back to the treasury, as dated
 * data with its source (rule 13): by the Budget Law, article 42, what was not spent two years
 * running is no longer carried on.
 */
@ApplicationScoped
public class CarryOverService implements RuleKind<CarryOverRuleRequest> {
  private final CarryOverRules rules;
  private final Audit audit;
  private final BusinessClock clock;

  CarryOverService(CarryOverRules rules, Audit audit, BusinessClock clock) {
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /** By the rule in force today; before the first nothing is carried over. */
  @Transactional
  public int carryOversToday() {
    return rules.on(clock.today()).map(rule -> rule.carryOvers).orElse(0);
  }

  @Transactional
  List<CarryOverRuleView> list() {
    return rules.newestFirst().stream().map(CarryOverRuleView::of).toList();
  }

  @Override
  public String name() {
    return "CARRY_OVER_RULE";
  }

  @Override
  public Class<CarryOverRuleRequest> wanted() {
    return CarryOverRuleRequest.class;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void check(CarryOverRuleRequest wanted) {
    rules.lastBefore(wanted.validFrom(), clock.today());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID apply(CarryOverRuleRequest wanted, Hands hands) {
    check(wanted);
    var rule = new CarryOverRule(wanted, hands, clock.today());
    rules.persistAndFlush(rule);
    audit.created("carry-over-rule", rule.id, CarryOverRuleView.of(rule));
    return rule.id;
  }
}
