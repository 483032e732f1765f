package org.ecocity.funding.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardStep.ByRate;
import org.ecocity.funding.engine.AwardStep.ByStandards;
import org.ecocity.funding.engine.AwardStep.Slice;
import org.ecocity.funding.engine.AwardStep.Standard;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/** Amounts by standard × quantity. */
final class StandardRule {
  private final Sheet sheet;
  private final Fraction costIndex;

  StandardRule(Sheet sheet, Fraction costIndex) {
    this.sheet = sheet;
    this.costIndex = costIndex;
  }

  TreeMap<String, Fraction> amounts(ByStandards step, SortedSet<String> subjects) {
    var amounts = new TreeMap<String, Fraction>();
    for (var subject : subjects) {
      var sum = Fraction.ZERO;
      var terms = new ArrayList<String>();
      for (var standard : step.standards()) {
        var earned = earned(standard, subject);
        if (earned.isPresent()) {
          sum = sum.plus(earned.get());
          terms.add(Numbers.yuan(earned.get()));
        }
      }
      if (terms.isEmpty()) {
        sheet.of(subject).add("没有可计的数量", "Nothing that counts", "0", Numbers.yuan(0));
      } else if (terms.size() > 1) {
        sheet
            .of(subject)
            .add("各项合计（元）", "All together (yuan)", Numbers.sum(terms), Numbers.yuan(sum));
      }
      amounts.put(subject, sum);
    }
    return amounts;
  }

  private Optional<Fraction> earned(Standard standard, String subject) {
    if (!holds(standard, subject)) {
      return Optional.empty();
    }
    var known = sheet.figure(subject, standard.factorCode());
    if (known.isEmpty() && standard.optional()) {
      return Optional.empty();
    }
    var gross =
        standard.minusCode() == null && !standard.signed()
            ? sheet.requireNotNegative(subject, standard.factorCode(), standard.label())
            : sheet.require(subject, standard.factorCode(), standard.label());
    var quantity = slice(net(standard, subject, gross), standard.slice());
    var exact =
        Fraction.of(standard.standardYuan())
            .times(Fraction.HUNDRED)
            .times(quantity)
            .times(costIndex)
            .times(Fraction.percent(standard.weightPercent()));
    sheet.of(subject).later(lines -> tell(lines, standard, quantity, exact));
    return Optional.of(rounded(standard, subject, exact));
  }

  private Fraction rounded(Standard standard, String subject, Fraction exact) {
    var rounding = standard.rounding();
    if (rounding == null) {
      return exact;
    }
    var whole = Amounts.rounded(exact, rounding);
    if (!whole.equals(exact)) {
      sheet
          .of(subject)
          .later(lines -> Amounts.tell(lines, exact, whole, new Amounts.Told(rounding)));
    }
    return whole;
  }

  private boolean holds(Standard standard, String subject) {
    var when = standard.when();
    return when == null || sheet.holds(subject, when);
  }

  private Fraction net(Standard standard, String subject, Fraction gross) {
    if (standard.minusCode() == null) {
      return gross;
    }
    var taken = sheet.require(subject, standard.minusCode(), standard.label());
    var net = gross.minus(taken);
    var clamped = net.signum() < 0 && !standard.signed();
    sheet
        .of(subject)
        .add(
            standard.label().zh() + "：数量" + (clamped ? "（低于零按零计）" : ""),
            standard.label().en() + ": quantity" + (clamped ? " (below zero: zero)" : ""),
            Numbers.of(gross) + " − " + Numbers.of(taken),
            Numbers.of(net));
    return clamped ? Fraction.ZERO : net;
  }

  private static Fraction slice(Fraction quantity, @Nullable Slice slice) {
    if (slice == null) {
      return quantity;
    }
    var from = Fraction.of(slice.from());
    var upTo = slice.to() == null ? quantity : quantity.min(Fraction.of(slice.to()));
    return upTo.minus(from).max(Fraction.ZERO);
  }

  private void tell(Lines lines, Standard standard, Fraction quantity, Fraction amount) {
    var full = standard.weightPercent().compareTo(new java.math.BigDecimal(100)) == 0;
    var slice = standard.slice();
    var range =
        slice == null
            ? ""
            : Numbers.of(Fraction.of(slice.from()))
                + "–"
                + (slice.to() == null ? "" : Numbers.of(Fraction.of(slice.to())));
    lines.add(
        standard.label().zh() + "：标准 × 数量" + (slice == null ? "" : "（" + range + " 段）") + "（元）",
        standard.label().en()
            + ": standard × quantity"
            + (slice == null ? "" : " (slice " + range + ")")
            + " (yuan)",
        Numbers.of(Fraction.of(standard.standardYuan()))
            + " × "
            + Numbers.of(quantity)
            + (costIndex.equals(Fraction.ONE) ? "" : " × " + Numbers.of(costIndex))
            + (full ? "" : " × " + Numbers.percent(standard.weightPercent())),
        Numbers.yuan(amount));
  }

  /**
   * A standard that the pool gives: what is shared over the sum of quantities, rounded as the
   * policy says; then rate × quantity.
   */
  static final class OfPool {
    private final Sheet sheet;

    OfPool(Sheet sheet) {
      this.sheet = sheet;
    }

    TreeMap<String, Fraction> amounts(
        ByRate step, SortedSet<String> subjects, Fraction distributed) {
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
              "单位标准：分配额 ÷ 数量合计，"
                  + Amounts.zh(step.rateMode())
                  + "到 "
                  + step.rateDigits()
                  + " 位小数（元）",
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
}
