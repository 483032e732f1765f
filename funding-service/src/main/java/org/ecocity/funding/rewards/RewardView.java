package org.ecocity.funding.rewards;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.payments.RewardPayments;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A material reward of an honour.
 *
 * @param id the honour
 * @param version for ETag
 * @param title what the honour is called
 * @param documentNumber document that confers it
 * @param unitCode the honoured unit, or the person's
 * @param unitName its present name
 * @param payee who gets the money
 * @param amountFen in fen
 * @param conferredOn business date
 * @param paymentId its payment, of several the living or the latest one; none as long as there was
 *     no line for it
 * @param paymentCode its code
 * @param paymentState its state; RETURNED, CANCELLED or REFUSED where another is to be asked for
 * @param lineMissing whether it waits for finance to name a line
 */
record RewardView(
    UUID id,
    long version,
    String title,
    String documentNumber,
    String unitCode,
    String unitName,
    String payee,
    long amountFen,
    LocalDate conferredOn,
    @Nullable UUID paymentId,
    @Nullable String paymentCode,
    @Nullable String paymentState,
    boolean lineMissing)
    implements Versioned {
  static RewardView of(
      Reward reward, Units.Names names, RewardPayments.@Nullable Standing payment) {
    return new RewardView(
        reward.id,
        reward.version,
        reward.title,
        reward.documentNumber,
        reward.unitCode,
        names.of(reward.unitCode),
        reward.payee,
        reward.amountFen,
        reward.conferredOn,
        payment == null ? null : payment.id(),
        payment == null ? null : payment.code(),
        payment == null ? null : payment.state(),
        payment == null || !payment.living());
  }
}
