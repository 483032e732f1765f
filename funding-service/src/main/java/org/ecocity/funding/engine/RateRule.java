package org.ecocity.funding.engine;

import java.math.BigInteger;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardStep.ByRate;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;

/** A rate from pool and sum of quantities, rounded as the policy says; then rate × quantity. */
final class RateRule {
  private final Sheet sheet;

  RateRule(Sheet sheet) {
    this.sheet = sheet;
  }

  TreeMap<String, Fraction> amounts(ByRate step, SortedSet<String> subjects, Fraction distributed) {
    var quantities = new TreeMap<String, Fraction>();
    for (var subject : subjects) {
      quantities.put(
          subject, sheet.requireNotNegative(subject, step.factorCode(), step.quantity()));
    }
    var sum = quantities.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    if (sum.signum() <= 0) {
      sheet.gap("", step.factorCode(), "合计为零，无法计算单位标准", "adds up to zero; there is no rate");
      return quantities;
    }
    var rate = rate(step, quantities, sum, distributed);
    var amounts = new TreeMap<String, Fraction>();
    quantities.forEach(
        (subject, quantity) -> {
          var amount = rate.times(quantity).times(Fraction.HUNDRED);
          amounts.put(subject, amount);
          sheet
              .of(subject)
              .later(
                  lines ->
                      lines.add(
                          step.label().zh() + "：单位标准 × 数量（元）",
                          step.label().en() + ": rate × quantity (yuan)",
                          Numbers.of(rate) + " × " + Numbers.of(quantity),
                          Numbers.yuan(amount)));
        });
    return amounts;
  }

  private Fraction rate(
      ByRate step, TreeMap<String, Fraction> quantities, Fraction sum, Fraction distributed) {
    sheet
        .common()
        .add(
            step.quantity().zh() + "合计",
            "Sum of " + step.quantity().en(),
            Numbers.sum(quantities.values().stream().map(Numbers::of).toList()),
            Numbers.of(sum));
    var exact = distributed.over(Fraction.HUNDRED).over(sum);
    var digit = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(step.rateDigits()));
    var rate = exact.roundTo(digit, Amounts.mode(step.rateMode()));
    sheet
        .common()
        .add(
            "单位标准：分配额 ÷ 数量合计，" + Amounts.zh(step.rateMode()) + "到 " + step.rateDigits() + " 位小数（元）",
            "Rate: amount shared ÷ sum of quantities, "
                + Amounts.en(step.rateMode())
                + " to "
                + step.rateDigits()
                + " decimals (yuan)",
            Numbers.yuan(distributed) + " ÷ " + Numbers.of(sum) + " = " + Numbers.of(exact),
            Numbers.of(rate));
    return rate;
  }
}
