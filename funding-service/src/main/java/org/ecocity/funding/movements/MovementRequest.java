package org.ecocity.funding.movements;

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
 * A movement to be prepared. Errors: 422 {@code unknown-budget-line}, {@code movement-amount},
 * {@code movement-other-line}, {@code document-in-future}, {@code line-carries-on}, {@code
 * transfer-between-levels}, {@code transfer-between-years}, {@code transfer-between-units}, {@code
 * earmark-differs}, {@code earmark-is-the-same}, {@code movement-over-free}.
 *
 * @param kind SUPPLEMENT, CUT, TRANSFER, CARRY_OVER or RECOVERY
 * @param budgetLineId the line; of a TRANSFER the one that gives
 * @param toBudgetLineId of a TRANSFER alone: the line that gets the money
 * @param amountFen in fen, 1 to 2^53 − 1; not of CARRY_OVER and RECOVERY, which move all that is
 *     free when they are approved
 * @param documentNumber number of the document that orders it
 * @param documentDate its date, not in the future
 * @param reason why
 * @param earmarkChange of a TRANSFER between lines of different earmarks: what the document says of
 *     that; the finance chief must approve it
 */
record MovementRequest(
    @NotNull MovementKind kind,
    @NotNull UUID budgetLineId,
    @Nullable UUID toBudgetLineId,
    @Nullable @Positive @Max(Money.MAX_FEN) Long amountFen,
    @NotBlank @Size(max = 100) String documentNumber,
    @NotNull LocalDate documentDate,
    @NotBlank @Size(max = 1000) String reason,
    @Nullable @Size(max = 1000) String earmarkChange) {

  @Nullable String statedEarmarkChange() {
    return earmarkChange == null || earmarkChange.isBlank() ? null : earmarkChange.strip();
  }
}
