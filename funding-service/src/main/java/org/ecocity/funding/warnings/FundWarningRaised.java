package org.ecocity.funding.warnings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** Money crossed a threshold: a hint for whoever supervises, no judgement. */
public record FundWarningRaised(
    UUID warningId,
    WarningKind kind,
    WarningSubject subjectType,
    String subjectCode,
    String period,
    String unitCode,
    @Nullable UUID projectId,
    long amountFen,
    BigDecimal measured,
    BigDecimal threshold,
    String summary,
    String summaryEn,
    LocalDate raisedOn)
    implements Event {
  static final String TYPE = "ecocity.funding.fund-warning.raised.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static FundWarningRaised of(FundWarning warning) {
    return new FundWarningRaised(
        warning.id,
        warning.kind,
        warning.subjectType,
        warning.subjectCode,
        warning.period,
        warning.unitCode,
        warning.projectId,
        warning.amountFen,
        warning.measured,
        warning.threshold,
        warning.summary,
        warning.summaryEn,
        warning.raisedOn);
  }
}
