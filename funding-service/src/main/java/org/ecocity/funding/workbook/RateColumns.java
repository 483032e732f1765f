package org.ecocity.funding.workbook;

import java.util.Collection;
import org.ecocity.funding.engine.AwardStep.ByRate;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.workbook.Bench.Columns;
import org.ecocity.funding.workbook.Bench.Pair;

/** A POOL_RATE step in columns: the rate below the subjects, rate × quantity beside them. */
final class RateColumns {
  private final Bench bench;
  private final FactorSheet factors;
  private final int digits;

  RateColumns(Bench bench, FactorSheet factors, int digits) {
    this.bench = bench;
    this.factors = factors;
    this.digits = digits;
  }

  private double sum(ByRate step, Collection<String> subjects) {
    return factors.sum(step.factorCode(), subjects) * scale(step);
  }

  private double scale(ByRate step) {
    return Math.pow(10, factors.decimals(step.factorCode()));
  }

  private double unit(ByRate step) {
    return Math.pow(10, step.rateDigits()) * scale(step);
  }

  /** Whether 15 digits are enough. */
  boolean fits(ByRate step, Collection<String> subjects) {
    double divisor = sum(step, subjects) * 100;
    double most = factors.most(step.factorCode(), subjects) * scale(step) * 100;
    return LongDivision.digits(unit(step), divisor, divisor) >= 1
        && LongDivision.digits(most, unit(step), unit(step)) >= 1;
  }

  Columns write(ByRate step, Collection<String> subjects, Pair distributed) {
    var zh = step.label().zh();
    var en = step.label().en();
    int own = bench.column(step.quantity().zh() + "（化为整数）", step.quantity().en() + ", made whole");
    bench.column("", "");
    var times = "1" + "0".repeat(factors.decimals(step.factorCode()));
    bench.fill(
        own,
        subjects,
        Grid.WHOLE,
        s -> "ROUND(" + factors.at(s, step.factorCode()) + "*" + times + ",0)");
    var rate = rate(step, own, subjects, distributed);
    double unit = unit(step);
    var below = bench.figure(own, "除数", java.math.BigDecimal.valueOf(unit).toBigInteger());
    double most = factors.most(step.factorCode(), subjects) * scale(step) * 100;
    var division = new LongDivision(bench, own, rate, digits + 2, below, most, unit, unit);
    var divided = division.columns(subjects, rate, s -> "(" + bench.at(s, own) + "*100)", zh, en);
    return bench.normal(
        subjects,
        zh,
        en,
        s -> bench.at(s, divided.quotient()),
        s -> bench.at(s, divided.remainder()) + "/" + below);
  }

  /** The rate as a whole number of its last digit. */
  private String rate(ByRate step, int own, Collection<String> subjects, Pair distributed) {
    var sum = bench.below(own, "合计 × 100", "SUM(" + bench.all(own) + ")*100", Grid.WHOLE);
    var unit = "1" + "0".repeat(step.rateDigits() + factors.decimals(step.factorCode()));
    double size = sum(step, subjects) * 100;
    var division =
        new LongDivision(bench, own, distributed.whole(), digits, sum, unit(step), size, size);
    var rest = bench.below(own, "除后余数", division.remainder(unit), Grid.WHOLE);
    var cut =
        bench.below(own, "标准的末位个数", division.quotient(distributed.whole(), unit, rest), Grid.WHOLE);
    var fraction =
        bench.below(
            own,
            "末位以下",
            rest + "/" + sum + "+" + distributed.part() + "*" + unit + "/" + sum,
            Grid.ANY);
    var rate =
        bench.below(
            own,
            "取整后的末位个数",
            cut
                + "+INT("
                + fraction
                + "+"
                + Bench.TOLERANCE
                + ")+"
                + up(step.rateMode(), fraction, cut),
            Grid.WHOLE);
    bench.below(own, "单位标准（元）", rate + "/1" + "0".repeat(step.rateDigits()), Grid.ANY);
    return rate;
  }

  private static String up(Rounding.Mode mode, String fraction, String cut) {
    var rest = Bench.rest(fraction);
    return switch (mode) {
      case LARGEST_REMAINDER, DOWN -> "0";
      case HALF_UP, REST_TO_LARGEST -> "IF(" + rest + ">=0.5-" + Bench.TOLERANCE + ",1,0)";
      case HALF_EVEN ->
          "IF(ABS("
              + rest
              + "-0.5)<="
              + Bench.TOLERANCE
              + ",MOD("
              + cut
              + ",2),IF("
              + rest
              + ">0.5,1,0))";
      case UP -> "IF(" + rest + ">" + Bench.TOLERANCE + ",1,0)";
    };
  }
}
