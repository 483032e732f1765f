package org.ecocity.projects.lights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;

@ApplicationScoped
class LightRuleService {
  private final LightRules rules;
  private final LightService lights;
  private final Audit audit;
  private final BusinessClock clock;

  LightRuleService(LightRules rules, LightService lights, Audit audit, BusinessClock clock) {
    this.rules = rules;
    this.lights = lights;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<LightRuleView> list() {
    var inForce = rules.inForce(clock.today()).map(RuleSet::version).orElse(0);
    return rules.all().stream().map(rule -> view(rule, inForce)).toList();
  }

  @Transactional
  LightRuleView add(LightRuleRequest request) {
    var seen = EnumSet.noneOf(Dimension.class);
    for (int i = 0; i < request.rules().size(); i++) {
      var rule = request.rules().get(i);
      if (!rule.isComplete()) {
        throw Problem.rule("rule-incomplete", "rules[" + i + "]", rule.dimension());
      }
      if (!seen.add(rule.dimension())) {
        throw Problem.rule("rule-twice", "rules[" + i + "].dimension", rule.dimension());
      }
    }
    int next = rules.all().stream().mapToInt(RuleSet::version).max().orElse(0) + 1;
    if (request.version() != null && request.version() != next) {
      throw Problem.conflict("rule-version-taken", request.version(), next);
    }
    var rule = new RuleSet(next, request.validFrom(), request.rules(), request.source());
    rules.add(rule);
    audit.created("light-rule", id(next), rule);
    lights.recolourAll();
    return view(rule, rules.inForce(clock.today()).map(RuleSet::version).orElse(0));
  }

  private static LightRuleView view(RuleSet rule, int inForce) {
    return new LightRuleView(
        rule.version(), rule.validFrom(), rule.version() == inForce, rule.rules(), rule.source());
  }

  private static UUID id(int version) {
    return UUID.nameUUIDFromBytes(("light-rule/" + version).getBytes(StandardCharsets.UTF_8));
  }
}
