package org.ecocity.funding.uses;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Money of a project that was used.
 *
 * @param id the use
 * @param version for ETag
 * @param projectId the project
 * @param kind kind of money
 * @param amountFen in fen
 * @param usedOn date on the bank slip
 * @param purpose what for, code of {@code purposes}
 * @param summary in words
 * @param payee who got it
 * @param slipNo number of the bank slip
 * @param state RECORDED, CONFIRMED, WITHDRAWN or REVERSED
 * @param allowedTransitions steps the caller may take now
 * @param recordedBy who entered it
 * @param confirmedBy who confirmed it
 * @param journalId its posting in the ledger, once it is confirmed
 */
record UseView(
    UUID id,
    long version,
    UUID projectId,
    String kind,
    long amountFen,
    LocalDate usedOn,
    String purpose,
    @Nullable String summary,
    String payee,
    String slipNo,
    UseState state,
    List<UseState> allowedTransitions,
    String recordedBy,
    @Nullable String confirmedBy,
    @Nullable UUID journalId)
    implements Versioned {
  static UseView of(FundsUse use, Caller reader) {
    return new UseView(
        use.id,
        use.version,
        use.projectId,
        use.kind,
        use.amountFen,
        use.usedOn,
        use.purpose,
        use.summary,
        use.payee,
        use.slipNo,
        use.state,
        use.allowedTo(reader),
        use.recordedBy,
        use.confirmedBy,
        use.journalId);
  }
}
