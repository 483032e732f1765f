package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/** Keeps the thresholds: a new rule follows the last and begins today or later (rule 13). */
@ApplicationScoped
public class WatchRuleService {
  private final WatchRules rules;
  private final Audit audit;
  private final BusinessClock clock;

  WatchRuleService(WatchRules rules, Audit audit, BusinessClock clock) {
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /** The thresholds that hold on a day. */
  @Transactional
  public Thresholds on(LocalDate day) {
    return rules.on(day).thresholds();
  }

  @Transactional
  List<WatchRuleView> list() {
    return rules.newestFirst().stream().map(WatchRuleView::of).toList();
  }

  @Transactional
  WatchRuleView enter(Caller caller, WatchRuleRequest request) {
    var last = rules.lockNewest();
    var today = clock.today();
    if (request.validFrom().isBefore(today)) {
      throw Problem.rule("watch-rule-in-past", "validFrom", today);
    }
    if (!request.validFrom().isAfter(last.validFrom)) {
      throw Problem.rule("watch-rule-too-early", "validFrom", last.validFrom);
    }
    if (request.falls()) {
      throw Problem.rule("execution-minimum-falls", "minExecutionPercents");
    }
    var rule = new WatchRule(request, last, caller.user(), today);
    rules.persistAndFlush(rule);
    var view = WatchRuleView.of(rule);
    audit.created("watch-rule", rule.id, view);
    return view;
  }
}
