package org.ecocity.funding.reconciliations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A difference between the two sides, with its explanation. */
@Entity
class Difference {
  @Id UUID id = Ids.next();
  @Version long version;
  UUID reconciliationId;

  @Enumerated(EnumType.STRING)
  DifferenceKind kind;

  String voucherNo;
  @Nullable UUID paymentId;
  @Nullable String paymentCode;
  @Nullable Long oursFen;
  @Nullable Long theirsFen;
  long differenceFen;
  @Nullable LocalDate oursPaidOn;
  @Nullable LocalDate theirsPaidOn;
  @Nullable String oursAccountNo;
  @Nullable String theirsAccountNo;
  @Nullable String explanation;
  @Nullable String explainedBy;
  @Nullable LocalDate explainedOn;

  @SuppressWarnings("NullAway.Init")
  Difference() {}

  Difference(UUID reconciliationId, Comparison.Found found) {
    this.reconciliationId = reconciliationId;
    this.kind = found.kind();
    this.voucherNo = found.voucherNo();
    this.differenceFen = found.differenceFen();
    var payment = found.payment();
    if (payment != null) {
      this.paymentId = payment.id();
      this.paymentCode = payment.code();
      this.oursFen = payment.amountFen();
      this.oursPaidOn = payment.paidOn();
      this.oursAccountNo = payment.accountNo();
    }
    var row = found.row();
    if (row != null) {
      this.theirsFen = row.amountFen();
      this.theirsPaidOn = row.paidOn();
      this.theirsAccountNo = row.accountNo();
    }
  }

  /** What makes it the same difference after another comparison, so that its explanation stays. */
  List<?> facts() {
    return Arrays.asList(
        kind,
        voucherNo,
        paymentId,
        oursFen,
        theirsFen,
        differenceFen,
        oursPaidOn,
        theirsPaidOn,
        oursAccountNo,
        theirsAccountNo);
  }

  boolean isExplained() {
    return explanation != null;
  }

  void explain(String text, String user, LocalDate today) {
    explanation = text;
    explainedBy = user;
    explainedOn = today;
  }
}
