package org.ecocity.funding.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A contract to be registered by the unit that signed it. Errors: 403 {@code
 * project-of-another-unit}; 409 {@code contract-registered-already}; 422 {@code unknown-project},
 * {@code account-no-shape}, {@code signed-in-future}, {@code contract-below-requested}.
 *
 * @param contractNo number of the contract; one number is one contract, however it is typed
 * @param projectId project it is for, if any; its payments must then be for this project
 * @param payee who gets the money
 * @param payeeAccountNo the payee's account, 8 to 32 digits; its payments must go there
 * @param amountFen what was agreed in fen, 1 to 2^53 − 1
 * @param signedOn day it was signed, not after today
 */
record ContractRequest(
    @NotBlank @Size(max = 100) String contractNo,
    @Nullable UUID projectId,
    @NotBlank @Size(max = 200) String payee,
    @NotBlank @Size(max = 60) String payeeAccountNo,
    @Positive @Max(Money.MAX_FEN) long amountFen,
    @NotNull LocalDate signedOn) {

  /**
   * What a supplementary agreement changes. What is not given stays. Errors: 422 {@code
   * account-no-shape}, {@code contract-below-requested}.
   *
   * @param payee who gets the money
   * @param payeeAccountNo the payee's account; payments asked for before keep theirs
   * @param amountFen what is agreed now in fen, not less than payments have asked for
   * @param reason why, such as the number of the supplementary agreement
   */
  record Amendment(
      @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*") String payee,
      @Nullable @Size(max = 60) @Pattern(regexp = "(?s).*\\S.*") String payeeAccountNo,
      @Nullable @Positive @Max(Money.MAX_FEN) Long amountFen,
      @NotBlank @Size(max = 1000) String reason) {}
}
