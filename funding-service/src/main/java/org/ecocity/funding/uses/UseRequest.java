package org.ecocity.funding.uses;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money of a project that was used, as its bank slip says. Errors: 403 {@code
 * project-of-another-unit}; 404 (no account was opened for the project); 422 {@code
 * unknown-source}, {@code use-of-budget-money} (kind), {@code unknown-purpose} (purpose), {@code
 * used-in-future} (usedOn), {@code use-over-arrived} (amountFen), {@code slip-used-twice} (slipNo).
 *
 * @param projectId the project
 * @param kind kind of money, none of the government's: that is spent by payments from budget lines
 * @param amountFen in fen, 1 to 2^53 − 1, no more than has arrived of the kind and was not used
 * @param usedOn date on the bank slip; today when not given
 * @param purpose what for, code of {@code purposes}
 * @param summary in words
 * @param payee who got it
 * @param slipNo number of the bank slip; each proves one use
 */
record UseRequest(
    @NotNull UUID projectId,
    @NotBlank @Size(max = 40) String kind,
    @Positive @Max(Money.MAX_FEN) long amountFen,
    @Nullable LocalDate usedOn,
    @NotBlank @Size(max = 40) String purpose,
    @Nullable @Size(max = 500) String summary,
    @NotBlank @Size(max = 200) String payee,
    @NotBlank @Size(max = 100) String slipNo) {

  /**
   * A step of a use. Errors: 403 {@code not-permitted}, {@code same-hand-of-use}; 409 {@code
   * transition-not-allowed}; 422 {@code use-over-arrived}, {@code reason-missing}.
   *
   * @param to CONFIRMED, WITHDRAWN or REVERSED
   * @param reason why; needed for REVERSED
   */
  record Transition(@NotNull UseState to, @Nullable @Size(max = 1000) String reason) {
    @Nullable String statedReason() {
      return reason == null || reason.isBlank() ? null : reason.strip();
    }
  }
}
