package org.ecocity.funding.engine;

import java.util.ArrayList;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.Factor;

/** Shares by weighted factors, each as the subject's part of the sum. */
final class FactorRule {
  private final Sheet sheet;
  private final Fraction costIndex;

  FactorRule(Sheet sheet, Fraction costIndex) {
    this.sheet = sheet;
    this.costIndex = costIndex;
  }

  TreeMap<String, Fraction> amounts(
      ByFactors step, SortedSet<String> subjects, Fraction distributed) {
    var parts = new TreeMap<String, Fraction>();
    var terms = new TreeMap<String, ArrayList<String>>();
    for (var factor : step.factors()) {
      var values = values(factor, subjects);
      var sum = values.values().stream().reduce(Fraction.ZERO, Fraction::plus);
      if (sum.signum() <= 0) {
        sheet.gap(
            "", factor.code(), "合计为零，无法按比例分配", "adds up to zero; nothing can be shared by it");
        continue;
      }
      tellSum(factor, values, sum);
      values.forEach(
          (subject, value) -> {
            var part = value.over(sum).times(Fraction.percent(factor.weightPercent()));
            tellPart(factor, subject, value, sum, part);
            parts.merge(subject, part, Fraction::plus);
            terms.computeIfAbsent(subject, code -> new ArrayList<>()).add(Numbers.percent(part));
          });
    }
    var amounts = new TreeMap<String, Fraction>();
    parts.forEach(
        (subject, part) -> {
          amounts.put(subject, distributed.times(part));
          tellAmount(
              step, subject, terms.getOrDefault(subject, new ArrayList<>()), part, distributed);
        });
    return amounts;
  }

  private Map<String, Fraction> values(Factor factor, SortedSet<String> subjects) {
    var values = new TreeMap<String, Fraction>();
    for (var subject : subjects) {
      var value = sheet.requireNotNegative(subject, factor.code(), factor.label());
      values.put(subject, factor.indexed() ? value.times(costIndex) : value);
    }
    return values;
  }

  private void tellSum(Factor factor, Map<String, Fraction> values, Fraction sum) {
    var indexed = factor.indexed() && !costIndex.equals(Fraction.ONE);
    sheet
        .common()
        .add(
            factor.label().zh() + "合计" + (indexed ? "（已乘成本指数 " + Numbers.of(costIndex) + "）" : ""),
            "Sum of "
                + factor.label().en()
                + (indexed ? " (times cost index " + Numbers.of(costIndex) + ")" : ""),
            Numbers.sum(values.values().stream().map(Numbers::of).toList()),
            Numbers.of(sum));
  }

  private void tellPart(
      Factor factor, String subject, Fraction value, Fraction sum, Fraction part) {
    sheet
        .of(subject)
        .add(
            factor.label().zh() + "：本单位 ÷ 合计 × 权重",
            factor.label().en() + ": own ÷ sum × weight",
            Numbers.of(value)
                + " ÷ "
                + Numbers.of(sum)
                + " × "
                + Numbers.percent(factor.weightPercent()),
            Numbers.percent(part));
  }

  private void tellAmount(
      ByFactors step,
      String subject,
      ArrayList<String> terms,
      Fraction part,
      Fraction distributed) {
    var lines = sheet.of(subject);
    if (terms.size() > 1) {
      lines.add(
          "各因素合计占比", "All factors together", String.join(" + ", terms), Numbers.percent(part));
    }
    lines.add(
        step.label().zh() + "：分配额 × 占比（元）",
        step.label().en() + ": amount shared × part (yuan)",
        Numbers.yuan(distributed) + " × " + Numbers.percent(part),
        Numbers.yuan(distributed.times(part)));
  }
}
