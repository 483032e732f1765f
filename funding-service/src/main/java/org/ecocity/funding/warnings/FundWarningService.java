package org.ecocity.funding.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.reports.FundWatch;
import org.ecocity.funding.reports.WatchRuleService;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Looks at the funds once a day, raises and clears warnings, and shows them. */
@ApplicationScoped
class FundWarningService {
  static final String AGGREGATE = "fund-warning";

  private final FundWarnings warnings;
  private final FundSigns signs;
  private final WatchRuleService rules;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;

  FundWarningService(
      FundWarnings warnings,
      FundSigns signs,
      WatchRuleService rules,
      Units units,
      Outbox outbox,
      Audit audit) {
    this.warnings = warnings;
    this.signs = signs;
    this.rules = rules;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Looks at the funds as of a day, unless that was done; says whether it looked. */
  @Transactional
  boolean lookAt(LocalDate day) {
    if (!warnings.begin(day)) {
      return false;
    }
    var rule = rules.on(day);
    var found = signs.on(day, rule, FundWatch.MAX_ROWS);
    var crossing =
        found.all().stream().collect(Collectors.toMap(Sign::subject, Function.identity()));
    var raised =
        warnings.raised().stream()
            .collect(Collectors.toMap(FundWarning::subject, Function.identity()));
    raised.values().stream()
        .filter(warning -> !crossing.containsKey(warning.subject()))
        .filter(warning -> !found.cutOff().contains(warning.kind))
        .forEach(warning -> clear(warning, day));
    crossing.values().stream()
        .filter(sign -> !raised.containsKey(sign.subject()) && !warnings.isKnown(sign))
        .forEach(sign -> raise(sign, rule.ruleId(), day));
    return true;
  }

  private void clear(FundWarning warning, LocalDate day) {
    warning.clear(day);
    audit.transition(AGGREGATE, warning.id, WarningState.RAISED, warning.state, null);
    outbox.append(warning.id, FundWarningCleared.of(warning));
  }

  private void raise(Sign sign, UUID ruleId, LocalDate day) {
    var warning = new FundWarning(sign, ruleId, day);
    warnings.persist(warning);
    audit.transition(AGGREGATE, warning.id, null, warning.state, sign.summary());
    outbox.append(warning.id, FundWarningRaised.of(warning));
  }

  @Transactional
  Page<FundWarningView> list(
      Caller caller,
      PageRequest page,
      @Nullable WarningKind kind,
      @Nullable WarningState state,
      @Nullable String unitCode) {
    var reader = FundsReaders.readsReports(caller) ? null : caller.unit();
    return views(warnings.list(page, kind, state, unitCode, reader));
  }

  @Transactional
  FundWarningView get(Caller caller, UUID id) {
    return warnings
        .findByIdOptional(id)
        .filter(warning -> FundsReaders.readsReports(caller) || caller.isOf(warning.unitCode))
        .map(warning -> views(Page.whole(List.of(warning))).items().getFirst())
        .orElseThrow(() -> Problem.notFound(AGGREGATE, id));
  }

  private Page<FundWarningView> views(Page<FundWarning> found) {
    var names = units.names();
    return found.map(warning -> FundWarningView.of(warning, names.of(warning.unitCode)));
  }
}
