package org.ecocity.funding.financing;

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
 * Money that has arrived at a project. Errors: 404 (no account was opened for the project), 422
 * {@code arrival-over-plan} (kind), {@code arrived-in-future} (arrivedOn), {@code
 * arrival-over-most} (amountFen).
 *
 * @param projectId the project
 * @param kind kind of money, one of the project's plan
 * @param amountFen in fen, 1 to 2^53 − 1
 * @param arrivedOn when; today when not given
 * @param documentNo number of the document it came with
 */
record ArrivalRequest(
    @NotNull UUID projectId,
    @NotBlank @Size(max = 40) String kind,
    @Positive @Max(Money.MAX_FEN) long amountFen,
    @Nullable LocalDate arrivedOn,
    @Nullable @Size(max = 100) String documentNo) {

  /**
   * A step of an arrival. Errors: 409 {@code transition-not-allowed}, 422 {@code reason-missing}.
   *
   * @param to REVERSED
   * @param reason why; needed
   */
  record Transition(@NotNull ArrivalState to, @Nullable @Size(max = 1000) String reason) {}
}
