package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.rules.RuleKind;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;

/** Keeps the thresholds of the supervision of funds. */
@ApplicationScoped
public class WatchRuleService implements RuleKind<WatchRuleRequest> {
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
    return rules.on(day).orElseThrow().thresholds();
  }

  @Transactional
  List<WatchRuleView> list() {
    return rules.newestFirst().stream().map(WatchRuleView::of).toList();
  }

  @Override
  public String name() {
    return "WATCH_RULE";
  }

  @Override
  public Class<WatchRuleRequest> wanted() {
    return WatchRuleRequest.class;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void check(WatchRuleRequest wanted) {
    last(wanted);
  }

  private WatchRule last(WatchRuleRequest wanted) {
    var last = rules.lastBefore(wanted.validFrom(), clock.today());
    if (wanted.falls()) {
      throw Problem.rule("execution-minimum-falls", "minExecutionPercents");
    }
    return last;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID apply(WatchRuleRequest wanted, Hands hands) {
    var rule = new WatchRule(wanted, last(wanted), hands, clock.today());
    rules.persistAndFlush(rule);
    audit.created("watch-rule", rule.id, WatchRuleView.of(rule));
    return rule.id;
  }
}
