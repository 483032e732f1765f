package org.ecocity.funding.rounds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.allocations.PoolLines;
import org.ecocity.funding.factors.FactorSource;
import org.ecocity.platform.approvals.Paper;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A round to begin. Errors: 403 {@code step-of-others}; 409 {@code already-there}; 422 {@code
 * unknown-policy}, {@code policy-not-in-force}, {@code unknown-budget-line}, {@code
 * line-not-allocatable}, {@code line-twice-in-pool}, {@code line-of-another-year}, {@code
 * line-not-for-awards}, {@code pool-over-line}, {@code unit-not-eligible}, {@code
 * factor-source-incomplete}, {@code factor-source-twice}, {@code rating-of-earlier-year}, {@code
 * acceptance-ends-before}.
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
      @Positive @Max(Money.MAX_FEN) long amountFen) {
    static List<PoolLines.Wanted> wanted(List<Source> sources) {
      return sources.stream()
          .map(one -> new PoolLines.Wanted(one.budgetLineId, one.budgetLineCode, one.amountFen))
          .toList();
    }
  }

  List<FactorSource> factorSourcesOrNone() {
    return factorSources == null ? List.of() : factorSources;
  }

  /**
   * The acceptance of one subject's work.
   *
   * @param subjectCode whose: a unit's or project's code
   * @param acceptedOn day the work was accepted
   * @param factors accepted figures, where they differ from those the round was computed from: all
   *     shares are computed anew with them
   * @param attachmentId paper of the acceptance
   */
  record Accepted(
      @NotBlank @Size(max = 40) String subjectCode,
      @NotNull LocalDate acceptedOn,
      @Nullable @Size(max = 100) List<@NotNull @Valid Figure> factors,
      @NotNull UUID attachmentId) {
    List<Figure> factorsOrNone() {
      return factors == null ? List.of() : factors;
    }
  }

  /**
   * An accepted figure.
   *
   * @param factorCode which factor of the policy
   * @param value the figure, money in yuan; at most 18 digits before and 6 behind the point
   */
  record Figure(
      @NotBlank @Size(max = 60) String factorCode,
      @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value) {}

  /**
   * A step of a round. Errors: 403 {@code step-of-others}, {@code same-hand}; 409 {@code
   * transition-not-allowed}; 422 {@code factors-missing} (with {@code missing}), {@code
   * pool-too-small}, {@code notice-running}, {@code objections-open}, {@code line-too-small},
   * {@code document-number-missing}, {@code acceptance-missing}, {@code reason-missing}, {@code
   * unknown-subject}, {@code pool-covers-nothing}, {@code nobody-covers}, {@code
   * cover-not-the-shortage}, {@code accepted-and-withheld}, {@code accepted-twice}, {@code
   * advance-taken-back}; 428 {@code idempotency-key-required} for ALLOCATED and SETTLED.
   *
   * @param to the state wanted
   * @param reason why; needed for CANCELLED and where a settlement is withheld
   * @param paper an approval given on paper, entered by the registrar; APPROVED when a second
   *     person confirms it
   * @param documentNumber number of the finance bureau's document; needed for ALLOCATED and SETTLED
   * @param acceptedOn day the work was accepted; needed for SETTLED unless {@code accepted} names
   *     everybody who is settled
   * @param attachmentId paper of the acceptance
   * @param withheldSubjectCodes subjects that get no settlement; what they would get comes free
   * @param accepted SETTLED: acceptances of single subjects, with their figures
   * @param coverSources PUBLIC_NOTICE: lines that pay what the pool is short of, where the policy
   *     says who covers that; exactly so much
   */
  record RoundTransition(
      @NotNull RoundState to,
      @Nullable @Size(max = 1000) String reason,
      @Nullable @Valid Paper paper,
      @Nullable @Size(max = 100) String documentNumber,
      @Nullable LocalDate acceptedOn,
      @Nullable UUID attachmentId,
      @Nullable @Size(max = 3_000) List<@NotBlank @Size(max = 40) String> withheldSubjectCodes,
      @Nullable @Size(max = 3_000) List<@NotNull @Valid Accepted> accepted,
      @Nullable @Size(max = 50) List<@NotNull @Valid Source> coverSources) {

    @Nullable String statedReason() {
      return reason == null || reason.isBlank() ? null : reason.strip();
    }

    @Nullable String statedNumber() {
      return documentNumber == null || documentNumber.isBlank() ? null : documentNumber.strip();
    }

    List<String> withheldOrNone() {
      return withheldSubjectCodes == null ? List.of() : withheldSubjectCodes;
    }

    List<Accepted> acceptedOrNone() {
      return accepted == null ? List.of() : accepted;
    }

    List<Source> coverOrNone() {
      return coverSources == null ? List.of() : coverSources;
    }

    boolean movesMoney() {
      return to == RoundState.ALLOCATED || to == RoundState.SETTLED;
    }
  }
}
