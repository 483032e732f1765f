package org.ecocity.funding.concessions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A competition record as a whole. A draft may lack what is not known yet. Errors: 403 {@code
 * project-of-another-unit}; 409 {@code competition-draft-there}, {@code competition-concluded}; 422
 * {@code unknown-project}, {@code correction-reason-missing}.
 *
 * @param projectId the project; of a correction or a change the same
 * @param kind CONCESSION or MARKET
 * @param method how the partner is chosen
 * @param singleSourceReason of SINGLE_SOURCE: why there is no competition
 * @param announcedOn when the competition was announced
 * @param decidedOn when it was decided
 * @param bids what each bidder offered
 * @param partner the bidder that was chosen
 * @param deviationReason why it is not the first, if it is not
 * @param termYears for how many years, 1 to 99
 * @param contractNo number of the contract
 * @param contractDate its date
 * @param correctionReason of a correction: why
 */
record ConcessionRequest(
    @NotNull UUID projectId,
    @NotNull CompetitionKind kind,
    @NotNull CompetitionMethod method,
    @Nullable @Size(max = 1000) String singleSourceReason,
    @Nullable LocalDate announcedOn,
    @Nullable LocalDate decidedOn,
    @Nullable @Size(max = 100) List<@NotNull @Valid Bid> bids,
    @Nullable @Size(max = 200) String partner,
    @Nullable @Size(max = 1000) String deviationReason,
    @Nullable @Min(1) @Max(99) Integer termYears,
    @Nullable @Size(max = 100) String contractNo,
    @Nullable LocalDate contractDate,
    @Nullable @Size(max = 1000) String correctionReason) {

  /**
   * A bid.
   *
   * @param bidder who
   * @param priceFen price in fen, in the unit the tender asks for, such as a year's or a ton's
   * @param score points, 0 to 100, at most 4 decimals
   * @param rank 1 and how many scored more
   */
  record Bid(
      @NotBlank @Size(max = 200) String bidder,
      @PositiveOrZero @Max(Money.MAX_FEN) long priceFen,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal score,
      @Positive @Max(100) int rank) {}

  List<Bid> bidsOrNone() {
    return bids == null ? List.of() : bids;
  }
}
