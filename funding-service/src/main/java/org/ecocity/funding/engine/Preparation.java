package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.engine.AwardStep.Label;
import org.ecocity.funding.engine.AwardStep.When;
import org.ecocity.funding.engine.Rounding.Digits;
import org.ecocity.funding.engine.exact.Range;
import org.jspecify.annotations.Nullable;

/**
 * What is reckoned before the steps of a policy.
 *
 * @param derived factors reckoned from figures, in this order
 * @param exclusions who takes no part
 * @param costIndexByYear the cost index of each year; the policy's one when empty
 */
public record Preparation(
    List<Derived> derived, List<Exclusion> exclusions, Map<Integer, BigDecimal> costIndexByYear) {
  /** Nothing. */
  public static final Preparation NONE = new Preparation(List.of(), List.of(), Map.of());

  public Preparation {
    derived = List.copyOf(derived);
    exclusions = List.copyOf(exclusions);
    costIndexByYear = Map.copyOf(costIndexByYear);
  }

  /**
   * A factor reckoned from others, in this order: base + Σ terms, kept within bounds, held against
   * the group, rounded, read from a table of bands. So are nested sums (A × 0.6 + B × 0.4), points
   * taken off for each event, a product of workload and coefficients, a rate of completion, the
   * deviation from the mean, and tiers.
   *
   * @param code its code
   * @param label its name
   * @param base what is there before anything counts
   * @param terms what counts
   * @param least not below; open when null
   * @param most not above; open when null
   * @param leastCode figure of the subject it is not below; open when null
   * @param mostCode figure of the subject it is not above, whatever the least; open when null
   * @param group what is taken of all who take part; the own value when null
   * @param rounding how it is rounded; exact when null
   * @param bands what the sum stands for; the sum itself when empty
   */
  public record Derived(
      String code,
      Label label,
      BigDecimal base,
      List<Term> terms,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      @Nullable String leastCode,
      @Nullable String mostCode,
      @Nullable Group group,
      @Nullable Digits rounding,
      List<Band> bands) {
    public Derived {
      terms = List.copyOf(terms);
      bands = List.copyOf(bands);
    }
  }

  /**
   * A term: times × figure × figures ÷ figures. Each figure is a given one or a factor derived
   * before.
   *
   * @param factorCode a figure; the term is a number of its own when null
   * @param times what one of it counts; below zero takes off
   * @param timesCodes figures it is multiplied by
   * @param overCodes figures it is divided by; none may be zero
   * @param optional whether a term with a missing figure counts as zero
   * @param when it counts for subjects with that factor in that range only
   */
  public record Term(
      @Nullable String factorCode,
      BigDecimal times,
      List<String> timesCodes,
      List<String> overCodes,
      boolean optional,
      @Nullable When when) {
    public Term {
      timesCodes = List.copyOf(timesCodes);
      overCodes = List.copyOf(overCodes);
    }

    /** A constant times a figure. */
    public Term(String factorCode, BigDecimal times, boolean optional, @Nullable When when) {
      this(factorCode, times, List.of(), List.of(), optional, when);
    }

    /** Every figure it stands on. */
    public List<String> figures() {
      var figures = new ArrayList<>(timesCodes);
      if (factorCode != null) {
        figures.addFirst(factorCode);
      }
      figures.addAll(overCodes);
      return figures;
    }
  }

  /**
   * A tier.
   *
   * @param range from where to where
   * @param value what it stands for
   */
  public record Band(Range range, BigDecimal value) {}

  /**
   * Who takes no part, such as a unit under veto or a project with an open serious finding.
   *
   * @param label the reason
   * @param when it holds for subjects with that factor in that range
   */
  public record Exclusion(Label label, When when) {}

  /**
   * How a figure is held against those of all who take part.
   *
   * @param of what is taken of all
   * @param sameCode only those count whose factor of this code is the same, such as their class;
   *     all when null
   */
  public record Group(Of of, @Nullable String sameCode) {
    /** What is taken of all. */
    public enum Of {
      /** What they have together. */
      SUM("合计", "sum"),
      /** Their mean. */
      MEAN("平均", "mean"),
      /** The smallest. */
      MIN("最小", "smallest"),
      /** The largest. */
      MAX("最大", "largest"),
      /** How many they are. */
      COUNT("个数", "number"),
      /** The own place, the largest first; equals have the same place. */
      RANK("名次", "rank");

      final String zh;
      final String en;

      Of(String zh, String en) {
        this.zh = zh;
        this.en = en;
      }
    }
  }
}
