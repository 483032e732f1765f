package org.ecocity.funding.warnings;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** Money crosses its threshold no more. */
public record FundWarningCleared(
    UUID warningId,
    WarningKind kind,
    WarningSubject subjectType,
    String subjectCode,
    String period,
    String unitCode,
    @Nullable UUID projectId,
    LocalDate raisedOn,
    LocalDate clearedOn)
    implements Event {
  static final String TYPE = "ecocity.funding.fund-warning.cleared.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static FundWarningCleared of(FundWarning warning) {
    return new FundWarningCleared(
        warning.id,
        warning.kind,
        warning.subjectType,
        warning.subjectCode,
        warning.period,
        warning.unitCode,
        warning.projectId,
        warning.raisedOn,
        Objects.requireNonNull(warning.clearedOn));
  }
}
