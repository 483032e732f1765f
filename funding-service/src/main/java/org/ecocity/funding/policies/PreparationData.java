package org.ecocity.funding.policies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.ecocity.funding.engine.AwardStep.Label;
import org.ecocity.funding.engine.AwardStep.When;
import org.ecocity.funding.engine.Preparation;
import org.ecocity.funding.engine.Preparation.Group;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.engine.exact.Range;
import org.jspecify.annotations.Nullable;

/** What of a policy is reckoned before its steps, as it is filed. */
final class PreparationData {
  private PreparationData() {}

  /**
   * A factor reckoned from others, in this order: base + Σ terms, within bounds, held against the
   * group, rounded, by tiers; what is not said is left out. The fiscal appraisals of districts need
   * nested sums, points off for each event, base and bonus, products of coefficients, rates of
   * completion, deviations from the mean, ranks and banded scores. Of several conditions each is a
   * term that counts one; tiers of the sum then say whether all or any of them must hold.
   *
   * @param code its code; steps and later derived factors name it like a figure
   * @param name its name
   * @param nameEn the same in English
   * @param base what is there before anything counts; 0 when left out
   * @param terms what counts
   * @param least not below
   * @param most not above
   * @param leastCode not below this figure of the subject, such as what it had last year
   * @param mostCode not above this figure of the subject, such as its accepted need; wins over both
   *     leasts
   * @param of instead of the own sum what is taken of the sums of all who take part: SUM, MEAN,
   *     MIN, MAX, COUNT, or RANK, the own place among them, the largest first
   * @param sameCode with of: only those count whose factor of this code is the same
   * @param rounding how it is rounded; exact when left out
   * @param bands tiers in ascending order, each beginning where the one before ends
   */
  record DerivedData(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9._-]+") String code,
      @NotBlank @Size(max = 200) String name,
      @Nullable @Size(max = 200) String nameEn,
      @Nullable @Digits(integer = 12, fraction = 6) BigDecimal base,
      @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid TermData> terms,
      @Nullable @Digits(integer = 12, fraction = 6) BigDecimal least,
      @Nullable @Digits(integer = 12, fraction = 6) BigDecimal most,
      @Nullable @Size(min = 1, max = 60) String leastCode,
      @Nullable @Size(min = 1, max = 60) String mostCode,
      Group.@Nullable Of of,
      @Nullable @Size(min = 1, max = 60) String sameCode,
      @Nullable @Valid DigitsData rounding,
      @Nullable @Size(min = 1, max = 30) List<@NotNull @Valid BandData> bands) {
    Preparation.Derived derived() {
      return new Preparation.Derived(
          code,
          label(name, nameEn),
          base == null ? BigDecimal.ZERO : base,
          terms.stream().map(TermData::term).toList(),
          least,
          most,
          leastCode,
          mostCode,
          of == null ? null : new Group(of, sameCode),
          rounding == null ? null : rounding.read(),
          bands == null ? List.of() : bands.stream().map(BandData::band).toList());
    }
  }

  /**
   * How a figure that is no amount is rounded.
   *
   * @param mode HALF_UP, HALF_EVEN, DOWN or UP; of shares LARGEST_REMAINDER too, so that they add
   *     up to 100 %
   * @param digits decimals that stay, 0–8
   */
  record DigitsData(@NotNull Rounding.Mode mode, @NotNull @Min(0) @Max(8) Integer digits) {
    org.ecocity.funding.engine.Rounding.Digits read() {
      return new org.ecocity.funding.engine.Rounding.Digits(mode, digits);
    }
  }

  /**
   * A term of a derived factor: times × figure × figures ÷ figures.
   *
   * @param factorCode a figure, or a factor derived before; a number of its own when left out
   * @param timesCodes figures it is multiplied by
   * @param overCodes figures it is divided by; who has a zero there is named, and nothing computed
   * @param times what one of it counts: 0.6 takes 60 %, −0.5 takes off half a point for each
   * @param optional whether a term with a missing figure counts as zero
   * @param whenCode it counts only for subjects whose factor of this code is
   * @param whenFrom at least this
   * @param whenAbove more than this
   * @param whenBelow and less than this
   * @param whenUpTo and at most this
   */
  record TermData(
      @Nullable @Size(min = 1, max = 60) String factorCode,
      @Nullable @Size(min = 1, max = 5) List<@NotBlank @Size(max = 60) String> timesCodes,
      @Nullable @Size(min = 1, max = 5) List<@NotBlank @Size(max = 60) String> overCodes,
      @NotNull @Digits(integer = 12, fraction = 6) BigDecimal times,
      @Nullable Boolean optional,
      @Nullable @Size(min = 1, max = 60) String whenCode,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenFrom,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenAbove,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenBelow,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenUpTo) {
    Preparation.Term term() {
      return new Preparation.Term(
          factorCode,
          times,
          timesCodes == null ? List.of() : timesCodes,
          overCodes == null ? List.of() : overCodes,
          optional != null && optional,
          when(whenCode, range()));
    }

    Range range() {
      return new Range(whenFrom, whenAbove, whenBelow, whenUpTo);
    }
  }

  /**
   * A tier.
   *
   * @param from at least this; open in the first when left out
   * @param above more than this, where the one before says upTo
   * @param below less than this; open in the last when left out
   * @param upTo or at most this
   * @param value what it stands for
   */
  record BandData(
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal from,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal above,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal below,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal upTo,
      @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value) {
    Preparation.Band band() {
      return new Preparation.Band(range(), value);
    }

    Range range() {
      return new Range(from, above, below, upTo);
    }
  }

  /**
   * Who takes no part: a veto, an open serious finding. Such a one stands in the result with zero
   * and the reason.
   *
   * @param name the reason
   * @param nameEn the same in English
   * @param whenCode the factor that is looked at; a figure or a derived factor
   * @param whenFrom excluded from this on
   * @param whenAbove excluded above this
   * @param whenBelow and below this
   * @param whenUpTo and up to this
   */
  record ExclusionData(
      @NotBlank @Size(max = 200) String name,
      @Nullable @Size(max = 200) String nameEn,
      @NotBlank @Size(max = 60) String whenCode,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenFrom,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenAbove,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenBelow,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenUpTo) {
    Preparation.Exclusion exclusion() {
      return new Preparation.Exclusion(label(name, nameEn), new When(whenCode, range()));
    }

    Range range() {
      return new Range(whenFrom, whenAbove, whenBelow, whenUpTo);
    }
  }

  static @Nullable When when(@Nullable String code, Range range) {
    return code == null ? null : new When(code, range);
  }

  private static Label label(String zh, @Nullable String en) {
    return new Label(zh, en == null ? zh : en);
  }
}
