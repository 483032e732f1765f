package org.ecocity.funding.planwatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.wiring.ReaderLanguage;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Says what is missing or late in the financing of key projects, as of today. */
@ApplicationScoped
public class FinancingWarnings {
  private final WatchedPlans plans;
  private final Units units;
  private final ReaderLanguage language;
  private final BusinessClock clock;

  FinancingWarnings(WatchedPlans plans, Units units, ReaderLanguage language, BusinessClock clock) {
    this.plans = plans;
    this.units = units;
    this.language = language;
    this.clock = clock;
  }

  /** Of one project; none when it has no plan. */
  @Transactional
  public List<FinancingWarning> of(UUID projectId) {
    return plans.find(projectId, null).stream().flatMap(plan -> all(plan, null).stream()).toList();
  }

  /** Of a unit's projects, or of all when none is named; of one code, or of all. */
  @Transactional
  List<WarnedProject> list(@Nullable String ownerUnitCode, @Nullable WarningCode code) {
    var names = units.names();
    var warned = new ArrayList<WarnedProject>();
    for (var plan : plans.find(null, ownerUnitCode)) {
      var warnings = all(plan, code);
      if (!warnings.isEmpty()) {
        warned.add(
            new WarnedProject(
                plan.projectId(),
                plan.projectCode(),
                plan.projectName(),
                plan.ownerUnitCode(),
                names.of(plan.ownerUnitCode()),
                warnings));
      }
    }
    return warned;
  }

  private List<FinancingWarning> all(WatchedPlan plan, @Nullable WarningCode code) {
    return plan.faults(clock.today()).stream()
        .filter(found -> code == null || found.code() == code)
        .map(this::warning)
        .toList();
  }

  private FinancingWarning warning(WatchedPlan.Found found) {
    var source = found.source();
    return new FinancingWarning(
        found.code(),
        source == null ? null : source.kind(),
        found.year(),
        found.dueOn(),
        found.amountFen(),
        language.text(
            "financing-warning." + found.code(),
            source == null ? "" : source.name(),
            source == null ? "" : source.nameEn(),
            String.valueOf(found.year()),
            String.valueOf(found.dueOn()),
            found.amountFen() == null ? "" : new Money(found.amountFen())));
  }
}
