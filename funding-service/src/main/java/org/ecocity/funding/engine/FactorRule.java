package org.ecocity.funding.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.Factor;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Shares by weighted factors, each as the subject's part of the sum. All parts are reckoned over
 * one common denominator.
 */
final class FactorRule {
  private final Sheet sheet;
  private final Fraction costIndex;

  FactorRule(Sheet sheet, Fraction costIndex) {
    this.sheet = sheet;
    this.costIndex = costIndex;
  }

  TreeMap<String, Fraction> amounts(
      ByFactors step, SortedSet<String> subjects, Fraction distributed) {
    var codes = List.copyOf(subjects);
    var several = sheet.several(codes);
    var columns = new ArrayList<Column>();
    for (var factor : step.factors()) {
      var values = values(factor, several);
      var sum = Arrays.stream(values).reduce(Fraction.ZERO, Fraction::plus);
      if (sum.signum() <= 0) {
        sheet.gap(
            "", factor.code(), "合计为零，无法按比例分配", "adds up to zero; nothing can be shared by it");
      } else {
        columns.add(Column.of(factor, values, sum));
        sheet.common().later(lines -> tellSum(lines, factor, values, sum));
      }
    }
    var parts = isExact(step) ? parts(columns, codes.size()) : rounded(step, columns, codes.size());
    var amounts = new TreeMap<String, Fraction>();
    for (int i = 0; i < codes.size(); i++) {
      int at = i;
      amounts.put(codes.get(i), distributed.times(parts[i]));
      sheet.of(codes.get(i)).later(lines -> tell(lines, step, columns, at, parts[at], distributed));
    }
    return amounts;
  }

  /**
   * A factor of all subjects.
   *
   * @param factor which
   * @param values in the order of the subjects
   * @param sum of the values, above zero
   * @param rounded each one's part of the sum, where the policy rounds it
   */
  private record Column(
      Factor factor, Fraction[] values, Fraction sum, Fraction @Nullable [] rounded) {
    static Column of(Factor factor, Fraction[] values, Fraction sum) {
      var digits = factor.shareRounding();
      return new Column(
          factor,
          values,
          sum,
          digits == null
              ? null
              : digits.round(
                  Arrays.stream(values).map(one -> one.over(sum)).toArray(Fraction[]::new)));
    }

    /** Of the sum, rounded where the policy says so. */
    Fraction ofSum(int subject) {
      return rounded == null ? values[subject].over(sum) : rounded[subject];
    }

    Fraction part(int subject) {
      return ofSum(subject).times(Fraction.percent(factor.weightPercent()));
    }

    /** Of the values alone. */
    BigInteger denominator() {
      return Arrays.stream(values).map(Fraction::denominator).reduce(BigInteger.ONE, Fraction::lcm);
    }

    /** What one unit of the last digit of a value is worth. */
    Fraction worth(BigInteger ofDenominator) {
      return Fraction.percent(factor.weightPercent())
          .over(sum)
          .over(Fraction.of(ofDenominator))
          .reduced();
    }
  }

  private static boolean isExact(ByFactors step) {
    return step.shareRounding() == null
        && step.factors().stream().allMatch(factor -> factor.shareRounding() == null);
  }

  /** Parts that are rounded are added up one by one, as in a table of percentages. */
  private static Fraction[] rounded(ByFactors step, List<Column> columns, int subjects) {
    var parts = new Fraction[subjects];
    for (int i = 0; i < subjects; i++) {
      var sum = Fraction.ZERO;
      for (var column : columns) {
        sum = sum.plus(column.part(i));
      }
      parts[i] = sum;
    }
    var digits = step.shareRounding();
    return digits == null ? parts : digits.round(parts);
  }

  /** Each subject's part of all factors together. */
  private static Fraction[] parts(List<Column> columns, int subjects) {
    var own = columns.stream().map(Column::denominator).toList();
    var worths = new ArrayList<Fraction>();
    var common = BigInteger.ONE;
    for (int j = 0; j < columns.size(); j++) {
      worths.add(columns.get(j).worth(own.get(j)));
      common = Fraction.lcm(common, worths.get(j).denominator());
    }
    var numerators = new BigInteger[subjects];
    Arrays.fill(numerators, BigInteger.ZERO);
    for (int j = 0; j < columns.size(); j++) {
      var worth = worths.get(j);
      var times = worth.numerator().multiply(common.divide(worth.denominator()));
      var values = columns.get(j).values();
      for (int i = 0; i < subjects; i++) {
        var value = values[i];
        var whole =
            value.denominator().equals(own.get(j))
                ? value.numerator()
                : value.numerator().multiply(own.get(j).divide(value.denominator()));
        numerators[i] = numerators[i].add(whole.multiply(times));
      }
    }
    var over = common;
    return Arrays.stream(numerators).map(n -> new Fraction(n, over)).toArray(Fraction[]::new);
  }

  private Fraction[] values(Factor factor, Sheet.Several subjects) {
    var values = subjects.requireNotNegative(factor.code(), factor.label());
    if (factor.indexed()) {
      Arrays.setAll(values, i -> values[i].times(costIndex));
    }
    return values;
  }

  private void tellSum(Lines lines, Factor factor, Fraction[] values, Fraction sum) {
    var indexed = factor.indexed() && !costIndex.equals(Fraction.ONE);
    lines.add(
        factor.label().zh() + "合计" + (indexed ? "（已乘成本指数 " + Numbers.of(costIndex) + "）" : ""),
        "Sum of "
            + factor.label().en()
            + (indexed ? " (times cost index " + Numbers.of(costIndex) + ")" : ""),
        Numbers.sum(Arrays.stream(values).map(Numbers::of).toList()),
        Numbers.of(sum));
  }

  private static void tell(
      Lines lines,
      ByFactors step,
      List<Column> columns,
      int subject,
      Fraction part,
      Fraction distributed) {
    var terms = new ArrayList<String>();
    for (var column : columns) {
      var factor = column.factor();
      var share = Numbers.percent(column.part(subject));
      terms.add(share);
      var digits = factor.shareRounding();
      lines.add(
          factor.label().zh() + "：本单位 ÷ 合计" + (digits == null ? "" : digits.zh()) + " × 权重",
          factor.label().en() + ": own ÷ sum" + (digits == null ? "" : digits.en()) + " × weight",
          Numbers.of(column.values()[subject])
              + " ÷ "
              + Numbers.of(column.sum())
              + (digits == null ? "" : " ≈ " + Numbers.of(column.ofSum(subject)))
              + " × "
              + Numbers.percent(factor.weightPercent()),
          share);
    }
    var digits = step.shareRounding();
    if (terms.size() > 1 || digits != null) {
      lines.add(
          "各因素合计占比" + (digits == null ? "" : digits.zh()),
          "All factors together" + (digits == null ? "" : digits.en()),
          String.join(" + ", terms),
          Numbers.percent(part));
    }
    lines.add(
        step.label().zh() + "：分配额 × 占比（元）",
        step.label().en() + ": amount shared × part (yuan)",
        Numbers.yuan(distributed) + " × " + Numbers.percent(part),
        Numbers.yuan(distributed.times(part)));
  }
}
