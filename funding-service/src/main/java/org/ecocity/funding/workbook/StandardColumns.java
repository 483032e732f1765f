package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardStep.ByStandards;
import org.ecocity.funding.engine.AwardStep.Slice;
import org.ecocity.funding.engine.AwardStep.Standard;
import org.ecocity.funding.workbook.Bench.Columns;

/** A UNIT_STANDARD step in columns: quantity that counts, standard × quantity, cap for one. */
final class StandardColumns {
  private static final int KEPT_DIGITS = 15;

  private final Bench bench;
  private final FactorSheet factors;
  private final BigDecimal costIndex;
  private final int digits;

  StandardColumns(Bench bench, FactorSheet factors, BigDecimal costIndex, int digits) {
    this.bench = bench;
    this.factors = factors;
    this.costIndex = costIndex;
    this.digits = digits;
  }

  /** Whether 15 digits are enough for every standard. */
  boolean fits(ByStandards step, Collection<String> subjects) {
    return step.standards().stream()
        .allMatch(
            standard -> {
              var scale = Math.pow(10, decimals(standard));
              var most = factors.most(standard.factorCode(), subjects) * scale;
              var divisor = scale * Math.pow(10, fenForOne(standard).scale());
              return isQuotient(standard) || LongDivision.digits(most, divisor, divisor) >= 1;
            });
  }

  /** What one unit of the quantity earns, in fen. */
  private BigDecimal fenForOne(Standard standard) {
    var fen = standard.standardYuan().multiply(costIndex).multiply(standard.weightPercent());
    var plain = fen.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private int decimals(Standard standard) {
    var slice = standard.slice();
    int most = factors.decimals(standard.factorCode());
    if (standard.minusCode() != null) {
      most = Math.max(most, factors.decimals(standard.minusCode()));
    }
    if (slice != null) {
      most = Math.max(most, slice.from().scale());
      most = slice.to() == null ? most : Math.max(most, slice.to().scale());
    }
    return most;
  }

  Columns write(ByStandards step, Collection<String> subjects) {
    var terms = new ArrayList<Columns>();
    step.standards().forEach(standard -> terms.add(standard(standard, subjects)));
    return bench.normal(
        subjects,
        step.label().zh(),
        step.label().en(),
        s -> sum(terms, s, true),
        s -> "(" + sum(terms, s, false) + ")");
  }

  private String sum(List<Columns> terms, String subject, boolean whole) {
    return String.join(
        "+",
        terms.stream().map(term -> bench.at(subject, whole ? term.whole() : term.part())).toList());
  }

  /** Whether a quotient that was not rounded is paid for: as near as 15 digits come. */
  private boolean isQuotient(Standard standard) {
    var minus = standard.minusCode();
    return !factors.isExact(standard.factorCode()) || (minus != null && !factors.isExact(minus));
  }

  private Columns standard(Standard standard, Collection<String> subjects) {
    var exact = isQuotient(standard) ? near(standard, subjects) : exact(standard, subjects);
    var rounding = standard.rounding();
    if (rounding == null) {
      return exact;
    }
    var unit = new UnitColumn(bench, factors, subjects, rounding);
    var bounds = new Bounds(bench, factors, Limits.NONE, unit);
    int whole = new RoundingColumns(bench, unit, bounds).write(exact, subjects, rounding.mode());
    int part = bench.column("分以下", "rest of a fen");
    bench.fill(part, subjects, "0", s -> "0");
    return new Columns(whole, part);
  }

  private Columns near(Standard standard, Collection<String> subjects) {
    int quantity =
        bench.column(standard.label().zh() + "：数量", standard.label().en() + ": quantity");
    bench.column("", "");
    bench.fill(quantity, subjects, Grid.ANY, s -> when(standard, s, sliced(standard, s)));
    var fen = bench.figure(quantity, "每单位（分）", fenForOne(standard));
    int kept = Math.max(0, KEPT_DIGITS - digits);
    return bench.normal(
        subjects,
        standard.label().zh(),
        standard.label().en(),
        s -> "0",
        s -> "ROUND(" + fen + "*" + bench.at(s, quantity) + "," + kept + ")");
  }

  private Columns exact(Standard standard, Collection<String> subjects) {
    var zh = standard.label().zh();
    var en = standard.label().en();
    int decimals = decimals(standard);
    int quantity = bench.column(zh + "：数量（化为整数）", en + ": quantity, made whole");
    bench.column("", "");
    bench.fill(quantity, subjects, Grid.WHOLE, s -> quantity(standard, s, decimals));
    var fen = fenForOne(standard);
    bench.figure(quantity, "标准（元）", standard.standardYuan());
    bench.figure(quantity, "成本指数", costIndex);
    bench.figure(quantity, "权重 %", standard.weightPercent());
    var numerator = bench.figure(quantity, "每单位（分）化为整数", fen.unscaledValue());
    double divisor = Math.pow(10, decimals + fen.scale());
    var below = bench.figure(quantity, "除数", BigDecimal.TEN.pow(decimals + fen.scale()));
    double most = factors.most(standard.factorCode(), subjects) * Math.pow(10, decimals);
    var division =
        new LongDivision(
            bench, quantity, numerator, fen.precision(), below, most, divisor, divisor);
    var signed = standard.signed();
    var divided =
        division.columns(
            subjects,
            numerator,
            s -> signed ? "ABS(" + bench.at(s, quantity) + ")" : bench.at(s, quantity),
            zh,
            en);
    int part = bench.column(zh + "：分以下", en + ": rest of a fen");
    bench.fill(part, subjects, Grid.ANY, s -> bench.at(s, divided.remainder()) + "/" + below);
    var amount = new Columns(divided.quotient(), part);
    return signed ? signed(standard, subjects, quantity, amount) : amount;
  }

  /** Below zero the rest of a fen is what is missing to the next whole one. */
  private Columns signed(
      Standard standard, Collection<String> subjects, int quantity, Columns amount) {
    return bench.normal(
        subjects,
        standard.label().zh(),
        standard.label().en(),
        s -> "SIGN(" + bench.at(s, quantity) + ")*" + bench.at(s, amount.whole()),
        s -> "(SIGN(" + bench.at(s, quantity) + ")*" + bench.at(s, amount.part()) + ")");
  }

  private String quantity(Standard standard, String subject, int decimals) {
    var whole = "ROUND(" + sliced(standard, subject) + "*1" + "0".repeat(decimals) + ",0)";
    return when(standard, subject, whole);
  }

  private String when(Standard standard, String subject, String quantity) {
    var when = standard.when();
    return when == null ? quantity : "IF(" + factors.holds(subject, when) + "," + quantity + ",0)";
  }

  private String sliced(Standard standard, String subject) {
    var gross = factors.at(subject, standard.factorCode());
    var net =
        standard.minusCode() == null
            ? gross
            : "(" + gross + "-" + factors.at(subject, standard.minusCode()) + ")";
    var clamped = standard.minusCode() == null || standard.signed() ? net : "MAX(0," + net + ")";
    return sliced(clamped, standard.slice());
  }

  private static String sliced(String quantity, @org.jspecify.annotations.Nullable Slice slice) {
    if (slice == null) {
      return quantity;
    }
    var upTo =
        slice.to() == null ? quantity : "MIN(" + quantity + "," + slice.to().toPlainString() + ")";
    return "MAX(0," + upTo + "-" + slice.from().toPlainString() + ")";
  }
}
