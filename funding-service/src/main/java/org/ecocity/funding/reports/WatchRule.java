package org.ecocity.funding.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;

/** From when on money is conspicuous, from a day on until the next rule begins; never changed. */
@Entity
class WatchRule {
  @Id UUID id = Ids.next();
  @Version long version;
  LocalDate validFrom;
  int idleDays;
  BigDecimal concentrationPercent;
  int concentrationMinPayments;
  BigDecimal aheadPoints;
  List<Integer> minExecutionPercents;
  int refusalCount;
  String reason;
  String enteredBy;
  LocalDate enteredOn;

  @SuppressWarnings("NullAway.Init")
  WatchRule() {}

  /** What the request does not say stays as the rule before has it. */
  WatchRule(WatchRuleRequest request, WatchRule before, String enteredBy, LocalDate enteredOn) {
    this.validFrom = request.validFrom();
    this.idleDays = request.idleDays();
    this.concentrationPercent = request.concentrationPercent();
    this.concentrationMinPayments = request.concentrationMinPayments();
    this.aheadPoints = request.aheadPoints();
    this.minExecutionPercents =
        List.copyOf(
            Objects.requireNonNullElse(
                request.minExecutionPercents(), before.minExecutionPercents));
    this.refusalCount = Objects.requireNonNullElse(request.refusalCount(), before.refusalCount);
    this.reason = request.reason().strip();
    this.enteredBy = enteredBy;
    this.enteredOn = enteredOn;
  }

  Thresholds thresholds() {
    return new Thresholds(
        id,
        idleDays,
        concentrationPercent,
        concentrationMinPayments,
        aheadPoints,
        List.copyOf(minExecutionPercents),
        refusalCount);
  }
}
