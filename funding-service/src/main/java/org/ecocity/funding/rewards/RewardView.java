package org.ecocity.funding.rewards;

import java.time.LocalDate;
import java.util.UUID;
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
 * @param paymentId its payment; none as long as there is no line for it
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
    boolean lineMissing)
    implements Versioned {
  static RewardView of(Reward reward, String unitName, boolean lineMissing) {
    return new RewardView(
        reward.id,
        reward.version,
        reward.title,
        reward.documentNumber,
        reward.unitCode,
        unitName,
        reward.payee,
        reward.amountFen,
        reward.conferredOn,
        reward.paymentId,
        lineMissing);
  }
}
