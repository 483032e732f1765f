package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.engine.Rounding.Digits;
import org.ecocity.funding.engine.exact.Range;
import org.jspecify.annotations.Nullable;

/** One step of a policy. Steps compose: each takes its part of the pool or a former step's sum. */
public sealed interface AwardStep {
  /** What people call it. */
  Label label();

  /** What it distributes. */
  Source from();

  /** Its own subjects; the policy's when empty. */
  List<String> subjectCodes();

  /** Rounds its amounts; exact when null. */
  @Nullable Rounding rounding();

  /** What one subject gets at most, before the rounding. */
  default StepCap cap() {
    return StepCap.NONE;
  }

  /**
   * A name in two languages.
   *
   * @param zh Chinese
   * @param en English
   */
  record Label(String zh, String en) {}

  /**
   * What a step distributes.
   *
   * @param kind of the source
   * @param percent so much of it; 100 for all
   * @param step number of the former step, from 1; 0 for the others
   */
  record Source(Kind kind, BigDecimal percent, int step) {
    /** The whole pool. */
    public static final Source POOL = new Source(Kind.POOL, new BigDecimal(100), 0);

    /** Nothing. */
    public static final Source DEMAND = new Source(Kind.DEMAND, new BigDecimal(100), 0);

    /** The kinds of source. */
    public enum Kind {
      /** A percentage of the pool. */
      POOL,
      /** A percentage of what the steps before left of the pool. */
      REST,
      /** A percentage of the sum of a former step, which then pays nothing itself. */
      STEP,
      /** Nothing: the step says what is due, whatever the pool holds. */
      DEMAND
    }
  }

  /**
   * Shares by weighted factors, each as the subject's part of the subjects' sum.
   *
   * @param factors their weights add up to 100
   * @param shareRounding rounds each subject's part of all factors together; exact when null
   * @param cap what one gets at most
   */
  record ByFactors(
      Label label,
      Source from,
      List<String> subjectCodes,
      @Nullable Rounding rounding,
      List<Factor> factors,
      @Nullable Digits shareRounding,
      StepCap cap)
      implements AwardStep {
    /** Exact parts. */
    public ByFactors(
        Label label,
        Source from,
        List<String> subjectCodes,
        @Nullable Rounding rounding,
        List<Factor> factors) {
      this(label, from, subjectCodes, rounding, factors, null, StepCap.NONE);
    }
  }

  /**
   * A factor.
   *
   * @param code its code in the frozen data
   * @param label its name
   * @param weightPercent its weight
   * @param indexed whether the policy's cost index multiplies it
   * @param shareRounding rounds each subject's part of the sum, before the weight; exact when null
   */
  record Factor(
      String code,
      Label label,
      BigDecimal weightPercent,
      boolean indexed,
      @Nullable Digits shareRounding) {
    /** Exact parts. */
    public Factor(String code, Label label, BigDecimal weightPercent, boolean indexed) {
      this(code, label, weightPercent, indexed, null);
    }
  }

  /**
   * Amounts by standards: standard × quantity, summed.
   *
   * @param standards what is paid for
   * @param cap what one gets at most
   */
  record ByStandards(
      Label label,
      List<String> subjectCodes,
      @Nullable Rounding rounding,
      List<Standard> standards,
      StepCap cap)
      implements AwardStep {
    @Override
    public Source from() {
      return Source.DEMAND;
    }
  }

  /**
   * One standard.
   *
   * @param label its name
   * @param factorCode the quantity's factor
   * @param minusCode factor taken off the quantity; below zero counts as zero
   * @param standardYuan yuan for one unit of the quantity
   * @param weightPercent its weight, 100 when it counts in full
   * @param optional whether a missing quantity counts as zero
   * @param when it holds for subjects with that factor in that range only
   * @param slice it pays only this part of the quantity
   * @param signed whether a quantity below zero counts as such, and is paid in
   * @param rounding rounds its amount; exact when null
   */
  record Standard(
      Label label,
      String factorCode,
      @Nullable String minusCode,
      BigDecimal standardYuan,
      BigDecimal weightPercent,
      boolean optional,
      @Nullable When when,
      @Nullable Slice slice,
      boolean signed,
      @Nullable Rounding rounding) {}

  /**
   * A condition.
   *
   * @param factorCode what is looked at
   * @param range where it must lie
   */
  record When(String factorCode, Range range) {
    /** At least, and less than. */
    public When(String factorCode, @Nullable BigDecimal from, @Nullable BigDecimal below) {
      this(factorCode, new Range(from, null, below, null));
    }
  }

  /** A slice of a quantity: beyond {@code from}, up to {@code to}; open when that is null. */
  record Slice(BigDecimal from, @Nullable BigDecimal to) {}

  /**
   * A rate for one unit of a quantity: what is distributed ÷ all quantities, rounded; then rate ×
   * quantity.
   *
   * @param factorCode the quantity's factor
   * @param quantity its name
   * @param rateMode how the rate is rounded
   * @param rateDigits to how many digits of a yuan
   * @param cap what one gets at most
   */
  record ByRate(
      Label label,
      Source from,
      List<String> subjectCodes,
      @Nullable Rounding rounding,
      String factorCode,
      Label quantity,
      Rounding.Mode rateMode,
      int rateDigits,
      StepCap cap)
      implements AwardStep {}

  /**
   * Ranks by score; places earn by a table, or each what it asks for as long as the money lasts.
   *
   * @param scoreCode factor with the score
   * @param score its name
   * @param threshold lower scores are out; none when null
   * @param lowestFirst whether the lowest score is the best
   * @param ties what becomes of equal scores
   * @param tieCode factor that decides between equal scores, the higher first
   * @param places what places earn; empty when subjects ask
   * @param askCode factor with what a subject asks for, in yuan
   * @param misfit what happens at the first that no longer fits
   */
  record ByRank(
      Label label,
      Source from,
      List<String> subjectCodes,
      @Nullable Rounding rounding,
      String scoreCode,
      Label score,
      @Nullable BigDecimal threshold,
      boolean lowestFirst,
      Ties ties,
      @Nullable String tieCode,
      List<Place> places,
      @Nullable String askCode,
      Misfit misfit)
      implements AwardStep {}

  /** What becomes of equal scores. */
  enum Ties {
    /** They share what their places earn together, equally. */
    SHARE_PLACES,
    /** The subject code decides. */
    SUBJECT_CODE
  }

  /** What happens to a ranked budget at the first that no longer fits. */
  enum Misfit {
    /** It is left out; smaller ones behind it may still fit. */
    SKIP,
    /** Nobody behind it earns. */
    STOP,
    /** It gets what is left, and nobody behind it earns. */
    PART
  }

  /**
   * What places earn.
   *
   * @param fromRank first place
   * @param toRank last place
   * @param percent each earns so much of what is distributed; null when an amount is said
   * @param amountFen each earns so many fen; null when a percentage is said
   */
  record Place(int fromRank, int toRank, @Nullable BigDecimal percent, @Nullable Long amountFen) {}

  /**
   * Splits each share among levels of government or purposes; comes last. A further one splits a
   * part of one before it.
   *
   * @param parts their percentages add up to 100
   * @param residualCode the part that is what the others leave
   * @param ofPart code of the part that is split; the whole share when null
   */
  record Split(
      Label label,
      Rounding rounding,
      List<SplitPart> parts,
      String residualCode,
      @Nullable String ofPart)
      implements AwardStep {
    @Override
    public Source from() {
      return Source.DEMAND;
    }

    @Override
    public List<String> subjectCodes() {
      return List.of();
    }

    /** Whether some parts are for others to pay than the pool. */
    public boolean isPartly() {
      return parts.stream().anyMatch(part -> !part.ofPool());
    }
  }

  /**
   * A part of each share.
   *
   * @param code its code
   * @param label its name
   * @param percent of the share; null when a factor says it, and for what the others leave
   * @param percentCode factor that says each subject's percentage, such as by its class
   * @param ofPool whether the pool pays it; what others pay is shown and not allocated
   */
  record SplitPart(
      String code,
      Label label,
      @Nullable BigDecimal percent,
      @Nullable String percentCode,
      boolean ofPool) {}
}
