package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.engine.AwardStep.Label;
import org.ecocity.funding.engine.AwardStep.When;
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
   * A factor reckoned from others: base + Σ times × figure, kept within bounds, then read from a
   * table of bands where there is one. So are nested sums (A × 0.6 + B × 0.4), points taken off for
   * each event, a bonus for who is listed in the development plan, and tiers.
   *
   * @param code its code
   * @param label its name
   * @param base what is there before anything counts
   * @param terms what counts
   * @param least not below; open when null
   * @param most not above; open when null
   * @param bands what the sum stands for; the sum itself when empty
   */
  public record Derived(
      String code,
      Label label,
      BigDecimal base,
      List<Term> terms,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      List<Band> bands) {
    public Derived {
      terms = List.copyOf(terms);
      bands = List.copyOf(bands);
    }
  }

  /**
   * A term.
   *
   * @param factorCode a figure, or a factor derived before
   * @param times what one of it counts; below zero takes off
   * @param optional whether a missing figure counts as zero
   * @param when it counts for subjects with that factor in that range only
   */
  public record Term(String factorCode, BigDecimal times, boolean optional, @Nullable When when) {}

  /**
   * A tier.
   *
   * @param from at least; open when null
   * @param below less than; open when null
   * @param value what it stands for
   */
  public record Band(@Nullable BigDecimal from, @Nullable BigDecimal below, BigDecimal value) {}

  /**
   * Who takes no part, such as a unit under veto or a project with an open serious finding.
   *
   * @param label the reason
   * @param when it holds for subjects with that factor in that range
   */
  public record Exclusion(Label label, When when) {}
}
