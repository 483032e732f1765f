package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.Factor;
import org.ecocity.funding.workbook.Bench.Columns;
import org.ecocity.funding.workbook.Bench.Pair;

/** A FACTOR step in columns: for each factor part, whole fen and rest; then all together. */
final class FactorColumns {
  private final Bench bench;
  private final FactorSheet factors;
  private final BigDecimal costIndex;
  private final int digits;

  FactorColumns(Bench bench, FactorSheet factors, BigDecimal costIndex, int digits) {
    this.bench = bench;
    this.factors = factors;
    this.costIndex = costIndex.stripTrailingZeros();
    this.digits = digits;
  }

  /** Whether 15 digits are enough for every factor. */
  boolean fits(ByFactors step, Collection<String> subjects) {
    return step.factors().stream()
        .allMatch(
            factor -> {
              double sum = sum(factor, subjects);
              return LongDivision.digits(sum, sum, sum) >= 1;
            });
  }

  private int scale(Factor factor) {
    return factors.decimals(factor.code())
        + (factor.indexed() ? Math.max(0, costIndex.scale()) : 0);
  }

  private double sum(Factor factor, Collection<String> subjects) {
    var index = factor.indexed() ? costIndex.doubleValue() : 1;
    return Math.max(1, factors.sum(factor.code(), subjects) * index * Math.pow(10, scale(factor)));
  }

  Columns write(ByFactors step, Collection<String> subjects, Pair distributed) {
    var terms = new ArrayList<Columns>();
    for (var factor : step.factors()) {
      terms.add(factor(factor, subjects, distributed));
    }
    return bench.normal(
        subjects,
        step.label().zh(),
        step.label().en(),
        subject -> sum(terms, subject, true),
        subject -> "(" + sum(terms, subject, false) + ")");
  }

  private String sum(Collection<Columns> terms, String subject, boolean whole) {
    return String.join(
        "+",
        terms.stream().map(term -> bench.at(subject, whole ? term.whole() : term.part())).toList());
  }

  private Columns factor(Factor factor, Collection<String> subjects, Pair distributed) {
    var zh = factor.label().zh();
    var en = factor.label().en();
    int own = bench.column(zh + "（化为整数）", en + ", made whole");
    int part = bench.column(zh + "：占比 × 权重", en + ": part × weight");
    var times = "1" + "0".repeat(scale(factor));
    var index = factor.indexed() ? "*" + costIndex.toPlainString() : "";
    bench.fill(
        own,
        subjects,
        Grid.WHOLE,
        s -> "ROUND(" + factors.at(s, factor.code()) + index + "*" + times + ",0)");
    var weight = Portion.of(factor.weightPercent());
    bench.figure(own, "权重 %", factor.weightPercent());
    var sum = bench.below(own, "合计", "SUM(" + bench.all(own) + ")", Grid.WHOLE);
    var share = weight.of(distributed);
    var whole = bench.below(own, "本因素分配额（整分）", share.whole(), Grid.WHOLE);
    var rest = bench.below(own, "本因素分配额（分以下）", share.part(), Grid.ANY);
    double size = sum(factor, subjects);
    var division = new LongDivision(bench, own, whole, digits, sum, size, size, size);
    bench.fill(
        part,
        subjects,
        Grid.PERCENT,
        s -> bench.at(s, own) + "/" + sum + "*" + weight.numerator() + "/" + weight.denominator());
    var divided = division.columns(subjects, whole, s -> bench.at(s, own), zh, en);
    int fraction = bench.column(zh + "：分以下", en + ": rest of a fen");
    bench.fill(
        fraction,
        subjects,
        Grid.ANY,
        s ->
            bench.at(s, divided.remainder())
                + "/"
                + sum
                + "+"
                + rest
                + "*"
                + bench.at(s, own)
                + "/"
                + sum);
    return new Columns(divided.quotient(), fraction);
  }
}
