package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.Factor;
import org.ecocity.funding.engine.Rounding.Digits;
import org.ecocity.funding.engine.Rounding.Mode;
import org.ecocity.funding.workbook.Bench.Columns;
import org.ecocity.funding.workbook.Bench.Pair;
import org.jspecify.annotations.Nullable;

/**
 * A FACTOR step whose parts are rounded, or stand on quotients: a table of parts as offices make
 * it. Rounded parts times the pool are exact; unrounded quotients as near as 15 digits come.
 */
final class ShareTable {
  /** Of a part with so many decimals the amount is exact by whole numbers below 10^15. */
  private static final int MOST_DECIMALS = 7;

  private static final int KEPT_DIGITS = 15;

  /** Remainders that differ by less are the same: what 15 digits err by, in the last decimal. */
  private static final String SAME_REST = "0.0000001";

  private final Bench bench;
  private final FactorSheet factors;
  private final BigDecimal costIndex;
  private final int digits;

  ShareTable(Bench bench, FactorSheet factors, BigDecimal costIndex, int digits) {
    this.bench = bench;
    this.factors = factors;
    this.costIndex = costIndex;
    this.digits = digits;
  }

  /** Whether it is for this step. */
  static boolean isFor(ByFactors step, FactorSheet factors) {
    return step.shareRounding() != null
        || step.factors().stream()
            .anyMatch(one -> one.shareRounding() != null || !factors.isExact(one.code()));
  }

  Columns write(ByFactors step, Collection<String> subjects, Pair distributed) {
    var parts = new ArrayList<Integer>();
    step.factors().forEach(factor -> parts.add(part(factor, subjects)));
    int all =
        rounded(
            "各因素合计占比", "all factors together", subjects, step.shareRounding(), s -> sum(parts, s));
    int decimals = decimals(step);
    if (decimals <= MOST_DECIMALS) {
      int whole = bench.column("占比化为整数", "part, made whole");
      var unit = "1" + "0".repeat(decimals);
      bench.fill(
          whole, subjects, Grid.WHOLE, s -> "ROUND(" + bench.at(s, all) + "*" + unit + ",0)");
      long denominator = Long.parseLong(unit);
      return bench.normal(
          subjects,
          step.label().zh(),
          step.label().en(),
          s -> new Portion(bench.at(s, whole), denominator).of(distributed).whole(),
          s -> "(" + new Portion(bench.at(s, whole), denominator).of(distributed).part() + ")");
    }
    return near(step, subjects, distributed, all);
  }

  /** What the cells err by goes to the first, so that the amounts add up to what is shared. */
  private Columns near(ByFactors step, Collection<String> subjects, Pair distributed, int parts) {
    int kept = Math.max(0, KEPT_DIGITS - digits);
    int near = bench.column("按 15 位小数计算（分）", "as near as 15 digits come (fen)");
    bench.column("", "");
    var shared = distributed.whole() + "+" + distributed.part();
    bench.fill(
        near,
        subjects,
        Grid.ANY,
        s -> "ROUND((" + shared + ")*" + bench.at(s, parts) + "," + kept + ")");
    var rounded =
        step.shareRounding() != null
            || step.factors().stream().anyMatch(one -> one.shareRounding() != null);
    var drift =
        bench.below(
            near,
            "计算误差（分），归第一行",
            rounded ? "0" : "ROUND(" + shared + "-SUM(" + bench.all(near) + ")," + kept + ")",
            Grid.ANY);
    var first = subjects.iterator().next();
    return bench.normal(
        subjects,
        step.label().zh(),
        step.label().en(),
        s -> "INT(" + bench.at(s, near) + ")",
        s ->
            "(ROUND("
                + bench.at(s, near)
                + "-INT("
                + bench.at(s, near)
                + "),"
                + kept
                + ")"
                + (s.equals(first) ? "+" + drift : "")
                + ")");
  }

  /** A factor's part of the sum, times its weight. */
  private int part(Factor factor, Collection<String> subjects) {
    var zh = factor.label().zh();
    var en = factor.label().en();
    int own = bench.column(zh, en);
    bench.column("", "");
    var index = factor.indexed() ? "*" + costIndex.toPlainString() : "";
    bench.fill(own, subjects, Grid.ANY, s -> factors.at(s, factor.code()) + index);
    bench.figure(own, "权重 %", factor.weightPercent());
    var sum = bench.below(own, "合计", "SUM(" + bench.all(own) + ")", Grid.ANY);
    int share =
        rounded(
            zh + "：占比",
            en + ": part",
            subjects,
            factor.shareRounding(),
            s -> bench.at(s, own) + "/" + sum);
    int part = bench.column(zh + "：占比 × 权重", en + ": part × weight");
    var weight = Portion.of(factor.weightPercent());
    bench.fill(
        part,
        subjects,
        Grid.ANY,
        s -> bench.at(s, share) + "*" + weight.numerator() + "/" + weight.denominator());
    return part;
  }

  private String sum(List<Integer> parts, String subject) {
    return String.join("+", parts.stream().map(part -> bench.at(subject, part)).toList());
  }

  private int rounded(
      String zh,
      String en,
      Collection<String> subjects,
      @Nullable Digits rounding,
      UnaryOperator<String> value) {
    if (rounding != null && rounding.mode() == Mode.LARGEST_REMAINDER) {
      return byRemainder(zh, en, subjects, rounding.digits(), value);
    }
    int column = bench.column(zh, en);
    bench.fill(
        column,
        subjects,
        Grid.ANY,
        s ->
            rounding == null
                ? value.apply(s)
                : DerivedFormulas.rounded("(" + value.apply(s) + ")", rounding));
    return column;
  }

  /** Each cut, then one more of the last digit to the largest remainders, so that the sum stays. */
  private int byRemainder(
      String zh,
      String en,
      Collection<String> subjects,
      int decimals,
      UnaryOperator<String> value) {
    var unit = "1" + "0".repeat(decimals);
    int cut = bench.column(zh + "：舍到末位（个）", en + ": cut, in units of the last digit");
    int rest = bench.column(zh + "：余数", en + ": remainder");
    int place = bench.column("余数名次", "place by remainder");
    int rounded = bench.column(zh, en);
    UnaryOperator<String> units = s -> "(" + value.apply(s) + ")*" + unit;
    bench.fill(cut, subjects, Grid.WHOLE, s -> "INT(" + units.apply(s) + "+" + SAME_REST + ")");
    bench.fill(rest, subjects, Grid.ANY, s -> units.apply(s) + "-" + bench.at(s, cut));
    bench.fill(place, subjects, "0", s -> RoundingColumns.place(bench, s, rest, SAME_REST));
    var missing =
        bench.below(rest, "应补个数", "INT(SUM(" + bench.all(rest) + ")+" + SAME_REST + ")", "0");
    bench.fill(
        rounded,
        subjects,
        Grid.ANY,
        s ->
            "("
                + bench.at(s, cut)
                + "+IF("
                + bench.at(s, place)
                + "<="
                + missing
                + ",1,0))/"
                + unit);
    return rounded;
  }

  /** How many decimals the parts have; more than can be kept where one is not rounded. */
  private static int decimals(ByFactors step) {
    if (step.shareRounding() != null) {
      return step.shareRounding().digits();
    }
    int most = 0;
    for (var factor : step.factors()) {
      var rounding = factor.shareRounding();
      if (rounding == null) {
        return Integer.MAX_VALUE;
      }
      int weight = Math.max(0, factor.weightPercent().stripTrailingZeros().scale()) + 2;
      most = Math.max(most, rounding.digits() + weight);
    }
    return most;
  }
}
