package org.ecocity.funding.policies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A version of an award policy, complete as data. Errors: 422 {@code invalid} with a sentence at
 * each field that cannot be.
 *
 * @param code the policy, such as {@code AA-YJDB}
 * @param version its number, one more than the last; given by the system when left out
 * @param name what people call it
 * @param nameEn the same in English
 * @param validFrom first day it holds; the day after the version before ends
 * @param validTo last day it holds; open when left out, and then ended by the next version
 * @param subjects who earns: UNIT (default) or PROJECT, whose owners are paid
 * @param eligibleUnitCodes the units it is for; needed for UNIT
 * @param costIndex multiplies standards and indexed factors; 1 when left out
 * @param costIndexByYear instead of one cost index: that of each year the version holds in
 * @param derived factors reckoned from others before the steps, in this order; at most 30
 * @param exclusions who takes no part, and why; at most 10
 * @param steps what is computed, in this order; 1 to 10
 * @param rounding how shares become whole; to the fen by largest remainder when left out
 * @param caps limits of each share; none when left out
 * @param advance what is paid at once; all when left out
 * @param shortage what happens when more is due than the pool holds; shown when left out
 * @param reason why this version
 * @param source where it comes from
 * @param sample a remark that this is sample data
 */
record PolicyRequest(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9._-]+") String code,
    @Nullable @Min(1) @Max(10_000) Integer version,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 200) String nameEn,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    AwardPolicy.@Nullable Subjects subjects,
    @Nullable @Size(max = 3_000) List<@NotBlank @Size(max = 40) String> eligibleUnitCodes,
    @Nullable @DecimalMin("0.0001") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
        BigDecimal costIndex,
    @Nullable @Size(max = 50)
        Map<
                @Min(2000) @Max(2100) Integer,
                @NotNull @DecimalMin("0.0001") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
                BigDecimal>
            costIndexByYear,
    @Nullable @Size(max = 30) List<PreparationData.@NotNull @Valid DerivedData> derived,
    @Nullable @Size(max = 10) List<PreparationData.@NotNull @Valid ExclusionData> exclusions,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid PolicyStep> steps,
    @Nullable @Valid RoundingData rounding,
    @Nullable @Valid Caps caps,
    @Nullable @Valid AdvanceData advance,
    @Nullable @Valid ShortageData shortage,
    @NotBlank @Size(max = 1000) String reason,
    @Nullable @Size(max = 500) String source,
    @Nullable @Size(max = 500) String sample) {

  /** Whether any step shares the pool out; else the steps say what is due, whatever it holds. */
  boolean drawsOnPool() {
    return steps.stream().anyMatch(PolicyStep::drawsOnPool);
  }

  List<PreparationData.DerivedData> derivedOrNone() {
    return derived == null ? List.of() : derived;
  }

  List<PreparationData.ExclusionData> exclusionsOrNone() {
    return exclusions == null ? List.of() : exclusions;
  }

  /**
   * How amounts become whole.
   *
   * @param mode LARGEST_REMAINDER keeps the sum, and so does REST_TO_LARGEST: each HALF_UP, the
   *     rest, which may be below zero, to the largest; HALF_UP, HALF_EVEN, DOWN, UP round each by
   *     itself
   * @param unitFen smallest amount, in fen: 1 the fen (default), 100 the yuan, 10,000 is 0.01 万元,
   *     or the standard for one household that cannot be divided
   * @param unitCode instead: factor that says each subject's own unit, in yuan, such as the
   *     standard of its class. LARGEST_REMAINDER then gives one unit more by remainder ÷ unit, as
   *     long as a unit is there. Not for one standard alone, nor for SPLIT
   */
  record RoundingData(
      @NotNull Rounding.Mode mode,
      @Nullable @Min(1) @Max(100_000_000_000L) Long unitFen,
      @Nullable @Size(min = 1, max = 60) String unitCode) {
    static RoundingData of(Rounding rounding) {
      var common = rounding.unitCode() == null ? rounding.unitFen() : null;
      return new RoundingData(rounding.mode(), common, rounding.unitCode());
    }

    Rounding rounding() {
      return new Rounding(mode, unitFen == null ? 1 : unitFen, unitCode);
    }
  }

  /**
   * Limits of each share.
   *
   * @param capPercent at most so much of the pool, 0–100
   * @param capFen at most so many fen
   * @param floorPercent at least so much of the pool, 0–100
   * @param floorFen at least so many fen
   * @param capOfPercent at most so much of the subject's own figure {@code capOfCode}, up to 999;
   *     wins over a floor
   * @param capOfCode factor such as its investment or its accepted need, in yuan
   * @param floorOfPercent at least so much of the subject's own figure {@code floorOfCode}
   * @param floorOfCode factor such as what it had last year, in yuan
   * @param minFen less than so many fen is not paid (不足的不予安排): judged after caps and floors, raised
   *     to the unit of rounding. Who may have less at most is never paid, whose floor reaches it is
   * @param freed what a cap or the minimum frees goes to the others in proportion (REDISTRIBUTE) or
   *     stays in the pool (LEAVE). REDISTRIBUTE when left out, but where no step draws on the pool:
   *     there is nothing to share out then, and LEAVE alone is taken
   */
  record Caps(
      @Nullable @DecimalMin("0.0001") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal capPercent,
      @Nullable @Min(1) @Max((1L << 53) - 1) Long capFen,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal floorPercent,
      @Nullable @Min(0) @Max((1L << 53) - 1) Long floorFen,
      @Nullable @DecimalMin("0.0001") @DecimalMax("999") @Digits(integer = 3, fraction = 4)
          BigDecimal capOfPercent,
      @Nullable @Size(min = 1, max = 60) String capOfCode,
      @Nullable @DecimalMin("0.0001") @DecimalMax("999") @Digits(integer = 3, fraction = 4)
          BigDecimal floorOfPercent,
      @Nullable @Size(min = 1, max = 60) String floorOfCode,
      @Nullable @Min(1) @Max((1L << 53) - 1) Long minFen,
      AwardPolicy.@Nullable Freed freed) {}

  /**
   * What is paid at once; one of both.
   *
   * @param percent of the share, rounded down to the fen, 0–100
   * @param factorCode factor that says what was advanced already, in yuan; the settlement may then
   *     be negative
   */
  record AdvanceData(
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal percent,
      @Nullable @Size(min = 1, max = 60) String factorCode) {}

  /**
   * What happens when more is due than the pool holds.
   *
   * @param reduce whether all are reduced in proportion; else the shortfall is shown
   * @param coveredBy who covers a shortfall, in words
   */
  record ShortageData(boolean reduce, @Nullable @Size(max = 100) String coveredBy) {}
}
