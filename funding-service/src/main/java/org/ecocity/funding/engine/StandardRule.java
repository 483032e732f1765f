package org.ecocity.funding.engine;

import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
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
}
