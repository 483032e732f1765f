package org.ecocity.funding.policies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.ecocity.funding.engine.AwardStep.Label;
import org.ecocity.funding.engine.AwardStep.When;
import org.ecocity.funding.engine.Preparation;
import org.jspecify.annotations.Nullable;

/** What of a policy is reckoned before its steps, as it is filed. */
final class PreparationData {
  private PreparationData() {}

  /**
   * A factor reckoned from others: base + Σ times × figure, within bounds, then by tiers where
   * there are some. The fiscal appraisals of districts need nested sums, points off for each event,
   * base and bonus, and banded scores.
   *
   * @param code its code; steps and later derived factors name it like a figure
   * @param name its name
   * @param nameEn the same in English
   * @param base what is there before anything counts; 0 when left out
   * @param terms what counts
   * @param least not below
   * @param most not above
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
      @Nullable @Size(min = 1, max = 30) List<@NotNull @Valid BandData> bands) {
    Preparation.Derived derived() {
      return new Preparation.Derived(
          code,
          label(name, nameEn),
          base == null ? BigDecimal.ZERO : base,
          terms.stream().map(TermData::term).toList(),
          least,
          most,
          bands == null ? List.of() : bands.stream().map(BandData::band).toList());
    }
  }

  /**
   * A term of a derived factor.
   *
   * @param factorCode a figure, or a factor derived before
   * @param times what one of it counts: 0.6 takes 60 %, −0.5 takes off half a point for each
   * @param optional whether a missing figure counts as zero
   * @param whenCode it counts only for subjects whose factor of this code is
   * @param whenFrom at least this
   * @param whenBelow and less than this
   */
  record TermData(
      @NotBlank @Size(max = 60) String factorCode,
      @NotNull @Digits(integer = 9, fraction = 6) BigDecimal times,
      @Nullable Boolean optional,
      @Nullable @Size(min = 1, max = 60) String whenCode,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenFrom,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenBelow) {
    Preparation.Term term() {
      return new Preparation.Term(
          factorCode,
          times,
          optional != null && optional,
          whenCode == null ? null : new When(whenCode, whenFrom, whenBelow));
    }
  }

  /**
   * A tier.
   *
   * @param from at least this; open in the first when left out
   * @param below less than this; open in the last when left out
   * @param value what it stands for
   */
  record BandData(
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal from,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal below,
      @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value) {
    Preparation.Band band() {
      return new Preparation.Band(from, below, value);
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
   * @param whenBelow and below this
   */
  record ExclusionData(
      @NotBlank @Size(max = 200) String name,
      @Nullable @Size(max = 200) String nameEn,
      @NotBlank @Size(max = 60) String whenCode,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenFrom,
      @Nullable @Digits(integer = 15, fraction = 6) BigDecimal whenBelow) {
    Preparation.Exclusion exclusion() {
      return new Preparation.Exclusion(
          label(name, nameEn), new When(whenCode, whenFrom, whenBelow));
    }
  }

  private static Label label(String zh, @Nullable String en) {
    return new Label(zh, en == null ? zh : en);
  }
}
