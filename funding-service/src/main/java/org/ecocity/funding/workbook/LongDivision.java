package org.ecocity.funding.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * a × v ÷ s exactly, as one does on paper: the digits of a in groups, each product divided by s,
 * the remainder carried on. No intermediate reaches 10^14, so that a spreadsheet's 15 digits and
 * its MOD keep all exact.
 */
final class LongDivision {
  private static final double MOST = 1e14;
  private static final double MOST_QUOTIENT = 1e12;

  private final Bench bench;
  private final String divisor;
  private final int digits;
  private final List<String> groups = new ArrayList<>();

  /**
   * @param column where the groups of a are written below the subjects
   * @param a cell with a
   * @param digitsOfA how many digits a has at most
   * @param divisor cell with s
   * @param mostV the largest v
   * @param leastS the least s
   * @param mostS the largest s
   */
  LongDivision(
      Bench bench,
      int column,
      String a,
      int digitsOfA,
      String divisor,
      double mostV,
      double leastS,
      double mostS) {
    this.bench = bench;
    this.divisor = divisor;
    this.digits = digits(mostV, leastS, mostS);
    int count = Math.max(1, (digitsOfA + digits - 1) / digits);
    for (int i = 0; i < count; i++) {
      var high = power(digits * (count - i));
      var low = power(digits * (count - i - 1));
      var rest = i == 0 ? a : "MOD(" + a + "," + high + ")";
      groups.add(
          bench.below(
              column,
              "第 " + (i + 1) + " 段（每段 " + digits + " 位）",
              "INT(" + rest + "/" + low + ")",
              Grid.WHOLE));
    }
  }

  /** How many digits a group may have; below 1 it cannot be done exactly. */
  static int digits(double mostV, double leastS, double mostS) {
    double most = mostV + mostS;
    return (int)
        Math.floor(Math.log10(Math.min(MOST / most, MOST_QUOTIENT * Math.max(1, leastS) / most)));
  }

  private static String power(int exponent) {
    return "1" + "0".repeat(exponent);
  }

  /** Columns of quotient and remainder. */
  record Divided(int quotient, int remainder) {}

  Divided columns(
      Collection<String> subjects, String a, UnaryOperator<String> v, String zh, String en) {
    int remainder = bench.column(zh + "：除后余数", en + ": remainder");
    bench.fill(remainder, subjects, Grid.WHOLE, subject -> remainder(v.apply(subject)));
    int quotient = bench.column(zh + "：整分", en + ": whole fen");
    bench.fill(
        quotient,
        subjects,
        Grid.WHOLE,
        subject -> quotient(a, v.apply(subject), bench.at(subject, remainder)));
    return new Divided(quotient, remainder);
  }

  String remainder(String v) {
    var carried = "MOD(" + groups.getFirst() + "*" + v + "," + divisor + ")";
    for (var group : groups.subList(1, groups.size())) {
      carried =
          "MOD(" + carried + "*" + power(digits) + "+" + group + "*" + v + "," + divisor + ")";
    }
    return "IF(" + divisor + "=0,0," + carried + ")";
  }

  /** The double quotient less the remainder is whole but for its own error, far below a half. */
  String quotient(String a, String v, String remainder) {
    return "IF("
        + divisor
        + "=0,0,ROUND("
        + a
        + "*"
        + v
        + "/"
        + divisor
        + "-"
        + remainder
        + "/"
        + divisor
        + ",0))";
  }
}
