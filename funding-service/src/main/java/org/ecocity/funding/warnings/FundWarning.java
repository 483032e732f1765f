package org.ecocity.funding.warnings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A warning with the figures of the day it was raised. */
@Entity
class FundWarning {
  @Id UUID id = Ids.next();
  @Version long version;

  @Enumerated(EnumType.STRING)
  WarningKind kind;

  @Enumerated(EnumType.STRING)
  WarningSubject subjectType;

  String subjectKey;
  String subjectCode;
  String period;
  String unitCode;
  @Nullable UUID projectId;
  long amountFen;
  BigDecimal measured;
  BigDecimal threshold;
  UUID ruleId;
  String summary;
  String summaryEn;

  @Enumerated(EnumType.STRING)
  WarningState state = WarningState.RAISED;

  LocalDate raisedOn;
  @Nullable LocalDate clearedOn;

  @SuppressWarnings("NullAway.Init")
  FundWarning() {}

  FundWarning(Sign sign, UUID ruleId, LocalDate raisedOn) {
    this.kind = sign.kind();
    this.subjectType = sign.subjectType();
    this.subjectKey = sign.subjectKey();
    this.subjectCode = sign.subjectCode();
    this.period = sign.period();
    this.unitCode = sign.unitCode();
    this.projectId = sign.projectId();
    this.amountFen = sign.amountFen();
    this.measured = sign.measured();
    this.threshold = sign.threshold();
    this.ruleId = ruleId;
    this.summary = sign.summary();
    this.summaryEn = sign.summaryEn();
    this.raisedOn = raisedOn;
  }

  Sign.Subject subject() {
    return new Sign.Subject(kind, subjectKey);
  }

  void clear(LocalDate day) {
    state = WarningState.CLEARED;
    clearedOn = day;
  }
}
