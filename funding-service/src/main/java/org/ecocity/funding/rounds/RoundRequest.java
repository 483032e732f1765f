package org.ecocity.funding.rounds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.approvals.Paper;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A round to begin. Errors: 403 {@code step-of-others}; 409 {@code already-there}; 422 {@code
 * unknown-policy}, {@code policy-not-in-force}, {@code unknown-budget-line}, {@code
 * line-not-allocatable}, {@code line-twice-in-pool}, {@code pool-over-line}, {@code
 * unit-not-eligible}, {@code factor-source-incomplete}, {@code rating-of-earlier-year}.
 *
 * @param policyCode the award policy
 * @param policyVersion its version; the approved one in force on {@code asOf} when not given
 * @param year budget year, 2000 to 2100
 * @param asOf the day the figures are of
 * @param poolSources lines of the city that give the pool
 * @param eligibleUnitCodes units it is for; those of the policy when not given, else some of them
 * @param factorSources factors that nobody types in
 */
record RoundRequest(
    @NotBlank @Size(max = 40) String policyCode,
    @Nullable @Min(1) Integer policyVersion,
    @NotNull @Min(2000) @Max(2100) Integer year,
    @NotNull LocalDate asOf,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Source> poolSources,
    @Nullable @Size(max = 3_000) List<@NotBlank @Size(max = 20) String> eligibleUnitCodes,
    @Nullable @Size(max = 50) List<@NotNull @Valid FactorSource> factorSources) {

  /**
   * A line of the pool.
   *
   * @param budgetLineId the line; or give its code
   * @param budgetLineCode its code, when the id is not given
   * @param amountFen what of it, in fen, 1 to 2^53 − 1
   */
  record Source(
      @Nullable UUID budgetLineId,
      @Nullable @Size(max = 40) String budgetLineCode,
      @Positive @Max(Money.MAX_FEN) long amountFen) {}

  /**
   * A factor that nobody types in: an issued assessment gives it, or each unit's performance of an
   * earlier year (points of its closed results, weighted by the amounts executed).
   *
   * @param factorCode the factor
   * @param source ASSESSMENT (when not given) or PERFORMANCE_RATING
   * @param assessmentPeriod period of the assessment, such as {@code 2019-H1}; of ASSESSMENT alone
   * @param year year of the performance, before the round's; of PERFORMANCE_RATING alone
   */
  record FactorSource(
      @NotBlank @Size(max = 60) String factorCode,
      @Nullable Origin source,
      @Nullable @Pattern(regexp = "\\d{4}(-(H[12]|Q[1-4]|\\d{2}))?") String assessmentPeriod,
      @Nullable @Min(2000) @Max(2100) Integer year) {
    /** Where a factor comes from. */
    enum Origin {
      /** The score of an issued assessment. */
      ASSESSMENT,
      /** The unit's performance results (绩效评价结果). */
      PERFORMANCE_RATING
    }

    boolean isRating() {
      return source == Origin.PERFORMANCE_RATING;
    }
  }

  List<FactorSource> factorSourcesOrNone() {
    return factorSources == null ? List.of() : factorSources;
  }

  /**
   * A step of a round. Errors: 403 {@code step-of-others}, {@code same-hand}; 409 {@code
   * transition-not-allowed}; 422 {@code factors-missing} (with {@code missing}), {@code
   * pool-too-small}, {@code notice-running}, {@code objections-open}, {@code line-too-small},
   * {@code document-number-missing}, {@code acceptance-missing}, {@code reason-missing}, {@code
   * unknown-subject}; 428 {@code idempotency-key-required} for ALLOCATED and SETTLED.
   *
   * @param to the state wanted
   * @param reason why; needed for CANCELLED and where a settlement is withheld
   * @param paper an approval given on paper, entered by the registrar; APPROVED when a second
   *     person confirms it
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
      @Nullable @Size(max = 3_000) List<@NotBlank @Size(max = 40) String> withheldSubjectCodes) {

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
}
