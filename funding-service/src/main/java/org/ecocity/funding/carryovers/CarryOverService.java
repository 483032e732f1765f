package org.ecocity.funding.carryovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/**
 * How often what a line has left may be carried over before it goes back to the treasury, as dated
 * data with its source (rule 13): by the Budget Law, article 42, what was not spent two years
 * running is no longer carried on.
 */
@ApplicationScoped
public class CarryOverService {
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

  @Transactional
  CarryOverRuleView enter(Caller caller, CarryOverRuleRequest request) {
    var last = rules.lockNewest().validFrom;
    var today = clock.today();
    if (request.validFrom().isBefore(today)) {
      throw Problem.rule("carry-over-rule-in-past", "validFrom", today);
    }
    if (!request.validFrom().isAfter(last)) {
      throw Problem.rule("carry-over-rule-too-early", "validFrom", last);
    }
    var rule = new CarryOverRule(request, caller.user(), today);
    rules.persistAndFlush(rule);
    var view = CarryOverRuleView.of(rule);
    audit.created("carry-over-rule", rule.id, view);
    return view;
  }
}
