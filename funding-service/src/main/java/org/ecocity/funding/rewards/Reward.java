package org.ecocity.funding.rewards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.funding.payments.RewardPayments;
import org.jspecify.annotations.Nullable;

/** A material reward to be paid; its id is the honour's. */
@Entity
class Reward {
  @Id UUID id;
  @Version long version;
  String title;
  String documentNumber;
  String unitCode;
  String payee;
  long amountFen;
  LocalDate conferredOn;
  @Nullable UUID paymentId;

  @SuppressWarnings("NullAway.Init")
  Reward() {}

  Reward(HonourConferred told, String payee, long amountFen) {
    this.id = told.honourId();
    this.title = told.title();
    this.documentNumber = told.documentNumber();
    this.unitCode = told.unitCode();
    this.payee = payee;
    this.amountFen = amountFen;
    this.conferredOn = told.conferredOn();
  }

  RewardPayments.Reward askedBy(String applicantUnitCode) {
    return new RewardPayments.Reward(
        id, applicantUnitCode, title + "（" + documentNumber + "）", payee, amountFen);
  }
}
