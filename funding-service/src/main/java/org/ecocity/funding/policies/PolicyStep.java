package org.ecocity.funding.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardStep.Misfit;
import org.ecocity.funding.engine.AwardStep.Source.Kind;
import org.ecocity.funding.engine.AwardStep.Ties;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.engine.exact.Range;
import org.ecocity.funding.policies.PreparationData.DigitsData;
import org.jspecify.annotations.Nullable;

/**
 * One step of a policy. Which members it needs depends on its method; a member that its method does
 * not know is refused.
 *
 * @param method how it computes
 * @param name what people call it
 * @param nameEn the same in English
 * @param from what it distributes: POOL (default), REST (what the steps before left), STEP (the sum
 *     of a former step, which then pays nothing itself). Not for UNIT_STANDARD and SPLIT
 * @param percent so much of what {@code from} names, 0–100; all when left out. What several steps
 *     take of the pool or of one step is at most 100
 * @param fromStep STEP: number of the former step, from 1
 * @param subjectCodes its own subjects; the policy's when left out
 * @param rounding rounds its amounts; exact when left out. SPLIT: how parts are rounded, DOWN to
 *     the fen when left out
 * @param factors FACTOR: weights add up to 100
 * @param shareRounding FACTOR: rounds each part of all factors together; exact when left out
 * @param standards UNIT_STANDARD: what is paid for
 * @param capFen FACTOR, UNIT_STANDARD, POOL_RATE: at most so many fen for a subject
 * @param capPercent the same: at most so much of the factor {@code capOfCode}, up to 999
 * @param capOfCode the same: factor such as the total investment or last year's amount, in yuan
 * @param capFreed FACTOR, POOL_RATE: what is cut goes to the others of the step in proportion,
 *     until nobody is over (REDISTRIBUTE), or is left for a later step (LEAVE, default)
 * @param factorCode POOL_RATE: the quantity's factor
 * @param factorName POOL_RATE: the quantity's name
 * @param factorNameEn POOL_RATE: the same in English
 * @param rateMode POOL_RATE: how the rate is rounded; HALF_UP, HALF_EVEN, DOWN or UP
 * @param rateDigits POOL_RATE: to how many digits of a yuan, 0–10
 * @param scoreCode COMPETITIVE: factor with the score
 * @param scoreName COMPETITIVE: the score's name
 * @param scoreNameEn COMPETITIVE: the same in English
 * @param threshold COMPETITIVE: lower scores are out
 * @param lowestFirst COMPETITIVE: whether the lowest score is the best
 * @param ties COMPETITIVE: equal scores share what their places earn (SHARE_PLACES, default), or
 *     the subject code decides (SUBJECT_CODE)
 * @param tieCode COMPETITIVE: factor that decides between equal scores, the higher first
 * @param places COMPETITIVE: what places earn; or
 * @param askCode COMPETITIVE: factor with what a subject asks for, in yuan
 * @param misfit COMPETITIVE with askCode: at the first that no longer fits SKIP it (default), STOP,
 *     or give it the PART that is left
 * @param parts SPLIT: percentages add up to 100
 * @param residualCode SPLIT: the part that is what the others leave
 * @param ofPart SPLIT after a SPLIT: code of the part of one before that it splits further, such as
 *     the city's part between city and district; the first splits the whole share
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyStep(
    @NotNull Method method,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 200) String nameEn,
    @Nullable Kind from,
    @Nullable @DecimalMin("0.0001") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent,
    @Nullable @Min(1) @Max(10) Integer fromStep,
    @Nullable @Size(max = 3_000) List<@NotBlank @Size(max = 40) String> subjectCodes,
    @Valid PolicyRequest.@Nullable RoundingData rounding,
    @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid FactorData> factors,
    @Nullable @Valid DigitsData shareRounding,
    @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid StandardData> standards,
    @Nullable @Min(1) @Max((1L << 53) - 1) Long capFen,
    @Nullable @DecimalMin("0.0001") @DecimalMax("999") @Digits(integer = 3, fraction = 4)
        BigDecimal capPercent,
    @Nullable @Size(min = 1, max = 60) String capOfCode,
    AwardPolicy.@Nullable Freed capFreed,
    @Nullable @Size(min = 1, max = 60) String factorCode,
    @Nullable @Size(max = 200) String factorName,
    @Nullable @Size(max = 200) String factorNameEn,
    Rounding.@Nullable Mode rateMode,
    @Nullable @Min(0) @Max(10) Integer rateDigits,
    @Nullable @Size(min = 1, max = 60) String scoreCode,
    @Nullable @Size(max = 200) String scoreName,
    @Nullable @Size(max = 200) String scoreNameEn,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal threshold,
    @Nullable Boolean lowestFirst,
    @Nullable Ties ties,
    @Nullable @Size(min = 1, max = 60) String tieCode,
    @Nullable @Size(min = 1, max = 500) List<@NotNull @Valid PlaceData> places,
    @Nullable @Size(min = 1, max = 60) String askCode,
    @Nullable Misfit misfit,
    @Nullable @Size(min = 2, max = 20) List<@NotNull @Valid PartData> parts,
    @Nullable @Size(min = 1, max = 60) String residualCode,
    @Nullable @Size(min = 1, max = 60) String ofPart) {

  /** How a step computes. */
  enum Method {
    /** Shares by weighted factors, each as the subject's part of the sum. */
    FACTOR,
    /** Standard × quantity. */
    UNIT_STANDARD,
    /** A rate from pool ÷ quantities, rounded; then rate × quantity. */
    POOL_RATE,
    /** Ranked by score: places earn, or budgets while the money lasts. */
    COMPETITIVE,
    /** Splits each share among levels of government; the last step, or several in a row. */
    SPLIT
  }

  /**
   * A factor.
   *
   * @param code its code in the factor data
   * @param name its name
   * @param nameEn the same in English
   * @param weightPercent its weight, above 0 to 100
   * @param indexed whether the cost index multiplies it; a factor shared by sums is not changed by
   *     that
   * @param shareRounding rounds each part of the sum, before the weight; exact when left out
   */
  record FactorData(
      @NotBlank @Size(max = 60) String code,
      @NotBlank @Size(max = 200) String name,
      @Nullable @Size(max = 200) String nameEn,
      @NotNull @DecimalMin("0.0001") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal weightPercent,
      @Nullable Boolean indexed,
      @Nullable @Valid DigitsData shareRounding) {}

  /**
   * A standard.
   *
   * @param name its name
   * @param nameEn the same in English
   * @param factorCode factor with the quantity
   * @param minusCode factor taken off the quantity; below zero counts as zero
   * @param standardYuan yuan for one unit of the quantity
   * @param weightPercent its weight; 100 when left out
   * @param optional whether a missing quantity counts as zero
   * @param whenCode it holds only for subjects whose factor of this code is
   * @param whenFrom at least this
   * @param whenAbove more than this
   * @param whenBelow and less than this
   * @param whenUpTo and at most this
   * @param sliceFrom it pays only the part of the quantity beyond this
   * @param sliceTo and up to this
   * @param signed whether a quantity below zero counts as such, and its subject pays in; else it
   *     counts as zero when something is taken off, and is refused when not
   * @param rounding rounds this amount by itself; exact when left out
   */
  record StandardData(
      @NotBlank @Size(max = 200) String name,
      @Nullable @Size(max = 200) String nameEn,
      @NotBlank @Size(max = 60) String factorCode,
      @Nullable @Size(min = 1, max = 60) String minusCode,
      @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 8) BigDecimal standardYuan,
      @Nullable @DecimalMin("0.0001") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal weightPercent,
      @Nullable Boolean optional,
      @Nullable @Size(min = 1, max = 60) String whenCode,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenFrom,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenAbove,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenBelow,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenUpTo,
      @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 6) BigDecimal sliceFrom,
      @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 6) BigDecimal sliceTo,
      @Nullable Boolean signed,
      @Valid PolicyRequest.@Nullable RoundingData rounding) {
    Range range() {
      return new Range(whenFrom, whenAbove, whenBelow, whenUpTo);
    }
  }

  /**
   * What places earn, each of them; percentage or amount.
   *
   * @param fromRank first place
   * @param toRank last place; the first when left out
   * @param percent of what is distributed, 0–100
   * @param amountFen in fen
   */
  record PlaceData(
      @Min(1) @Max(100_000) int fromRank,
      @Nullable @Min(1) @Max(100_000) Integer toRank,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal percent,
      @Nullable @Min(0) @Max((1L << 53) - 1) Long amountFen) {
    int lastRank() {
      return toRank == null ? fromRank : toRank;
    }
  }

  /**
   * A part of each share.
   *
   * @param code its code
   * @param name its name
   * @param nameEn the same in English
   * @param percent of the share, 0–100; or
   * @param percentCode factor that says each subject's percentage, such as by its class; the others
   *     then need not add up to 100, and the part that is left says neither
   * @param paidByPool whether the round's pool pays this part; the others are shown as for them to
   *     pay and never allocated. When no part says so, the pool pays all. Of a part that is split
   *     further its parts say so
   */
  record PartData(
      @NotBlank @Size(max = 60) String code,
      @NotBlank @Size(max = 200) String name,
      @Nullable @Size(max = 200) String nameEn,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal percent,
      @Nullable @Size(min = 1, max = 60) String percentCode,
      @Nullable Boolean paidByPool) {
    boolean paysFromPool() {
      return Boolean.TRUE.equals(paidByPool);
    }
  }

  /** Whether some of its parts, but not all, are the pool's to pay. */
  boolean saysWhatThePoolPays() {
    return parts != null && parts.stream().anyMatch(PartData::paysFromPool);
  }

  /** Whether it shares the pool out, or what is left of it. */
  boolean drawsOnPool() {
    return switch (method) {
      case FACTOR, POOL_RATE, COMPETITIVE -> from == null || from == Kind.POOL || from == Kind.REST;
      case UNIT_STANDARD, SPLIT -> false;
    };
  }
}
