package org.ecocity.funding.reports;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ecocity.funding.rules.DatedRule;
import org.ecocity.funding.rules.RuleKind;

/** From when on money is conspicuous, from a day on until the next rule begins. */
@Entity
class WatchRule extends DatedRule {
  int idleDays;
  BigDecimal concentrationPercent;
  int concentrationMinPayments;
  BigDecimal aheadPoints;
  List<Integer> minExecutionPercents;
  int refusalCount;
  int duplicateDays;
  String reason;

  @SuppressWarnings("NullAway.Init")
  WatchRule() {}

  /** What the request does not say stays as the rule before has it. */
  WatchRule(WatchRuleRequest request, WatchRule before, RuleKind.Hands hands, LocalDate today) {
    super(request.validFrom(), hands, today);
    this.idleDays = request.idleDays();
    this.concentrationPercent = request.concentrationPercent();
    this.concentrationMinPayments = request.concentrationMinPayments();
    this.aheadPoints = request.aheadPoints();
    this.minExecutionPercents =
        List.copyOf(
            Objects.requireNonNullElse(
                request.minExecutionPercents(), before.minExecutionPercents));
    this.refusalCount = Objects.requireNonNullElse(request.refusalCount(), before.refusalCount);
    this.duplicateDays = Objects.requireNonNullElse(request.duplicateDays(), before.duplicateDays);
    this.reason = request.reason().strip();
  }

  Thresholds thresholds() {
    return new Thresholds(
        id,
        idleDays,
        concentrationPercent,
        concentrationMinPayments,
        aheadPoints,
        List.copyOf(minExecutionPercents),
        refusalCount,
        duplicateDays);
  }
}
