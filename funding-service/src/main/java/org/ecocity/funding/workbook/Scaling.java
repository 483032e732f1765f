package org.ecocity.funding.workbook;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.ecocity.funding.workbook.Bench.Columns;
import org.ecocity.funding.workbook.Bench.Pair;

/** Amounts in proportion: own × what there is ÷ what they are together. */
final class Scaling {
  private final Bench bench;
  private final int digits;

  Scaling(Bench bench, int digits) {
    this.bench = bench;
    this.digits = digits;
  }

  /**
   * Columns of the scaled amounts.
   *
   * @param condition under which a subject is scaled; else its own amount stays, or zero
   * @param keeps whether its own amount stays
   */
  Columns write(
      Columns own,
      Collection<String> subjects,
      Pair rest,
      Pair sum,
      UnaryOperator<String> condition,
      boolean keeps,
      String zh,
      String en) {
    double size = Math.pow(10, digits);
    int remainder = bench.column(zh + "：除后余数", en + ": remainder");
    int quotient = bench.column(zh + "：商（整分）", en + ": quotient");
    int loose = bench.column(zh + "：分以下", en + ": rest of a fen");
    var division =
        new LongDivision(bench, remainder, rest.whole(), digits, sum.whole(), size, size, size);
    bench.fill(remainder, subjects, Grid.WHOLE, s -> division.remainder(bench.at(s, own.whole())));
    bench.fill(
        quotient,
        subjects,
        Grid.WHOLE,
        s -> division.quotient(rest.whole(), bench.at(s, own.whole()), bench.at(s, remainder)));
    bench.fill(loose, subjects, Grid.ANY, s -> loose(own, rest, sum, remainder, quotient, s));
    return bench.normal(
        subjects,
        zh,
        en,
        s ->
            "IF("
                + condition.apply(s)
                + ","
                + bench.at(s, quotient)
                + ","
                + (keeps ? bench.at(s, own.whole()) : "0")
                + ")",
        s ->
            "IF("
                + condition.apply(s)
                + ","
                + bench.at(s, loose)
                + ","
                + (keeps ? bench.at(s, own.part()) : "0")
                + ")");
  }

  /** What the parts below a fen of the three amounts add to the quotient of their whole fen. */
  private String loose(Columns own, Pair rest, Pair sum, int remainder, int quotient, String s) {
    var whole = bench.at(s, own.whole());
    var part = bench.at(s, own.part());
    var divisor = "(" + sum.whole() + "+" + sum.part() + ")";
    var main = "IF(" + sum.whole() + "=0,0," + bench.at(s, remainder) + "/" + sum.whole() + ")";
    return "IF("
        + divisor
        + "=0,0,"
        + main
        + "+("
        + part
        + "*"
        + rest.whole()
        + "+"
        + whole
        + "*"
        + rest.part()
        + "+"
        + part
        + "*"
        + rest.part()
        + "-("
        + bench.at(s, quotient)
        + "+"
        + main
        + ")*"
        + sum.part()
        + ")/"
        + divisor
        + ")";
  }
}
