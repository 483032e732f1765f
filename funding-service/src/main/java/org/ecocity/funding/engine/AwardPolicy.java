package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecocity.funding.engine.AwardStep.When;
import org.jspecify.annotations.Nullable;

/**
 * A version of an award policy as the engine reads it.
 *
 * @param code the policy, such as {@code AA-YJDB}
 * @param version its number
 * @param validFrom first day it holds
 * @param validTo last day it holds; open when null
 * @param subjects who earns: units, or projects whose owners are paid
 * @param eligibleCodes the subjects it is for; when empty, all that the frozen data names
 * @param costIndex multiplies standards and indexed factors, such as 1.04
 * @param steps what is computed, in this order
 * @param limits caps and floors of each subject's share
 * @param rounding how the shares become whole
 * @param advance what is paid at once
 * @param shortage what happens when more is due than the pool holds
 * @param preparation what is reckoned before the steps: derived factors, exclusions, cost indices
 */
public record AwardPolicy(
    String code,
    int version,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Subjects subjects,
    List<String> eligibleCodes,
    BigDecimal costIndex,
    List<AwardStep> steps,
    Limits limits,
    Rounding rounding,
    Advance advance,
    Shortage shortage,
    Preparation preparation) {

  public AwardPolicy {
    eligibleCodes = List.copyOf(eligibleCodes);
    steps = List.copyOf(steps);
  }

  /** The steps that split shares among levels of government, the first of the whole share. */
  public List<AwardStep.Split> splits() {
    return steps.stream()
        .filter(AwardStep.Split.class::isInstance)
        .map(AwardStep.Split.class::cast)
        .toList();
  }

  /** The figures it reads, by code; those it derives itself are not among them. */
  public SortedSet<String> factorCodes() {
    return FactorCodes.of(this);
  }

  /** Whether an exclusion stands on this factor, so that it is reckoned before anybody is out. */
  public boolean decidesExclusion(String factorCode) {
    var asked = new TreeSet<String>();
    preparation.exclusions().forEach(exclusion -> asked.add(exclusion.when().factorCode()));
    for (var derived : preparation.derived().reversed()) {
      if (asked.contains(derived.code())) {
        asked.addAll(FactorCodes.of(derived));
      }
    }
    return asked.contains(factorCode);
  }

  /** The same policy for these subjects. */
  public AwardPolicy forSubjects(List<String> codes) {
    return new AwardPolicy(
        code,
        version,
        validFrom,
        validTo,
        subjects,
        codes,
        costIndex,
        steps,
        limits,
        rounding,
        advance,
        shortage,
        preparation);
  }

  /** Who earns. */
  public enum Subjects {
    /** Units; a share's subject code is a unit's. */
    UNIT,
    /** Projects; a share's subject code is a project's, its owner is paid. */
    PROJECT
  }

  /**
   * Caps and floors of each share. Percentages are of the pool; several may be given, the narrowest
   * holds. Who may have no more than its own figure allows has no floor above that.
   *
   * @param capPercent at most so much of the pool
   * @param capFen at most so many fen
   * @param floorPercent at least so much of the pool
   * @param floorFen at least so many fen
   * @param freed what becomes of what a cap or the minimum frees
   * @param capOf at most so much of a figure of the subject
   * @param floorOf at least so much of a figure of the subject
   * @param minFen less than so many fen is not paid at all; see {@link MinimumRule}
   */
  public record Limits(
      @Nullable BigDecimal capPercent,
      @Nullable Long capFen,
      @Nullable BigDecimal floorPercent,
      @Nullable Long floorFen,
      Freed freed,
      @Nullable OfFigure capOf,
      @Nullable OfFigure floorOf,
      @Nullable Long minFen) {
    /** No limits. */
    public static final Limits NONE = new Limits(null, null, null, null, Freed.REDISTRIBUTE);

    /** The same limits for all. */
    public Limits(
        @Nullable BigDecimal capPercent,
        @Nullable Long capFen,
        @Nullable BigDecimal floorPercent,
        @Nullable Long floorFen,
        Freed freed) {
      this(capPercent, capFen, floorPercent, floorFen, freed, null, null, null);
    }

    /** Whether anybody has a cap. */
    public boolean caps() {
      return capPercent != null || capFen != null || capOf != null;
    }

    /** Whether anybody has a floor. */
    public boolean floors() {
      return floorPercent != null || floorFen != null || floorOf != null;
    }
  }

  /**
   * A part of a figure of the subject.
   *
   * @param percent so much of it
   * @param code factor such as its investment or its accepted need, in yuan
   */
  public record OfFigure(BigDecimal percent, String code) {}

  /**
   * What one subject gets of a step at most.
   *
   * @param fen at most so many fen
   * @param percent at most so much of the factor {@code ofCode}
   * @param ofCode factor such as the total investment or last year's amount, in yuan
   * @param freed whether what is cut is shared by the others of the step, or left for a later one
   */
  public record StepCap(
      @Nullable Long fen, @Nullable BigDecimal percent, @Nullable String ofCode, Freed freed) {
    /** No cap. */
    public static final StepCap NONE = new StepCap(null, null, null);

    /** What is cut is left. */
    public StepCap(@Nullable Long fen, @Nullable BigDecimal percent, @Nullable String ofCode) {
      this(fen, percent, ofCode, Freed.LEAVE);
    }

    /** Whether the others of the step share what is cut. */
    public boolean redistributes() {
      return freed == Freed.REDISTRIBUTE && (fen != null || percent != null);
    }

    /** As limits of the step's amounts. */
    public Limits limits() {
      var own = percent == null || ofCode == null ? null : new OfFigure(percent, ofCode);
      return new Limits(null, fen, null, null, freed, own, null, null);
    }
  }

  /** What becomes of what a cap or the minimum frees. */
  public enum Freed {
    /** It goes to the others in proportion, until nobody is over. */
    REDISTRIBUTE,
    /** It stays in the pool. */
    LEAVE
  }

  /**
   * What happens when more is due than the pool holds.
   *
   * @param reduce whether all are reduced in proportion; else the shortfall is shown
   * @param coveredBy who covers a shortfall, in words
   */
  public record Shortage(boolean reduce, @Nullable String coveredBy) {
    /** It is shown. */
    public static final Shortage SHOW = new Shortage(false, null);
  }

  /**
   * What is paid at once; the rest is the settlement.
   *
   * @param percent of the share, rounded down to the fen; null when a factor says it
   * @param factorCode factor that says what was advanced already, in yuan; the settlement is the
   *     share less that, and may be negative
   */
  public record Advance(@Nullable BigDecimal percent, @Nullable String factorCode) {
    /** Everything at once. */
    public static final Advance ALL = new Advance(new BigDecimal(100), null);
  }

  /** Which figures a policy reads. */
  private static final class FactorCodes {
    private final SortedSet<String> codes = new TreeSet<>();

    private FactorCodes() {}

    /** All but those it derives itself. */
    static SortedSet<String> of(AwardPolicy policy) {
      var found = new FactorCodes();
      policy.steps().forEach(found::step);
      found.add(policy.advance().factorCode());
      found.limits(policy.limits());
      found.add(policy.rounding().unitCode());
      var preparation = policy.preparation();
      preparation.derived().forEach(found::derived);
      preparation.exclusions().forEach(exclusion -> found.when(exclusion.when()));
      preparation.derived().forEach(derived -> found.codes.remove(derived.code()));
      return found.codes;
    }

    /** Those one derived factor stands on. */
    static SortedSet<String> of(Preparation.Derived derived) {
      var found = new FactorCodes();
      found.derived(derived);
      return found.codes;
    }

    private void derived(Preparation.Derived derived) {
      for (var term : derived.terms()) {
        term.figures().forEach(this::add);
        when(term.when());
      }
      add(derived.leastCode());
      add(derived.mostCode());
      var group = derived.group();
      add(group == null ? null : group.sameCode());
    }

    private void limits(Limits limits) {
      add(limits.capOf() == null ? null : limits.capOf().code());
      add(limits.floorOf() == null ? null : limits.floorOf().code());
    }

    private void step(AwardStep step) {
      add(step.cap().ofCode());
      var rounding = step.rounding();
      add(rounding == null ? null : rounding.unitCode());
      switch (step) {
        case AwardStep.ByFactors s -> s.factors().forEach(factor -> add(factor.code()));
        case AwardStep.ByStandards s -> {
          for (var standard : s.standards()) {
            add(standard.factorCode());
            add(standard.minusCode());
            when(standard.when());
          }
        }
        case AwardStep.ByRate s -> add(s.factorCode());
        case AwardStep.ByRank s -> {
          add(s.scoreCode());
          add(s.tieCode());
          add(s.askCode());
        }
        case AwardStep.Split s -> s.parts().forEach(part -> add(part.percentCode()));
      }
    }

    private void when(@Nullable When when) {
      add(when == null ? null : when.factorCode());
    }

    private void add(@Nullable String code) {
      if (code != null) {
        codes.add(code);
      }
    }
  }
}
