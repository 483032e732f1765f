package org.ecocity.funding.rounds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.approvals.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A step of a round. Errors: 403 {@code step-of-others}, {@code same-hand}; 409 {@code
 * transition-not-allowed}; 422 {@code factors-missing} (with {@code missing}), {@code
 * pool-too-small}, {@code notice-running}, {@code objections-open}, {@code line-too-small}, {@code
 * document-number-missing}, {@code acceptance-missing}, {@code reason-missing}, {@code
 * unknown-subject}; 428 {@code idempotency-key-required} for ALLOCATED and SETTLED.
 *
 * @param to the state wanted
 * @param reason why; needed for CANCELLED and where a settlement is withheld
 * @param paper an approval given on paper, entered by the registrar; APPROVED when a second person
 *     confirms it
 * @param documentNumber number of the finance bureau's document; needed for ALLOCATED and SETTLED
 * @param acceptedOn day the work was accepted; needed for SETTLED
 * @param attachmentId paper of the acceptance
 * @param withheldSubjectCodes subjects that get no settlement; what they would get comes free
 */
record RoundTransition(
    @NotNull RoundState to,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Valid Paper paper,
    @Nullable @Size(max = 100) String documentNumber,
    @Nullable LocalDate acceptedOn,
    @Nullable UUID attachmentId,
    @Nullable @Size(max = 200) List<@NotBlank @Size(max = 40) String> withheldSubjectCodes) {

  @Nullable String statedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  @Nullable String statedNumber() {
    return documentNumber == null || documentNumber.isBlank() ? null : documentNumber.strip();
  }

  List<String> withheldOrNone() {
    return withheldSubjectCodes == null ? List.of() : withheldSubjectCodes;
  }

  boolean movesMoney() {
    return to == RoundState.ALLOCATED || to == RoundState.SETTLED;
  }
}
