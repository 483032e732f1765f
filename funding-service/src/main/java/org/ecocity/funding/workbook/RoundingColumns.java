package org.ecocity.funding.workbook;

import java.util.Collection;
import org.ecocity.funding.engine.Rounding;

/** Amounts made whole, in the unit and by the mode of the policy. */
final class RoundingColumns {
  private final Bench bench;

  RoundingColumns(Bench bench) {
    this.bench = bench;
  }

  /** The column with whole fen. */
  int write(Columns exact, Collection<String> subjects, Rounding rounding) {
    var unit = String.valueOf(rounding.unitFen());
    int cut = bench.column("舍到整数单位（个）", "cut to units");
    int rest = bench.column("余数（分）", "remainder (fen)");
    bench.fill(
        cut, subjects, Grid.WHOLE, s -> "INT(" + bench.at(s, exact.whole()) + "/" + unit + ")");
    bench.fill(
        rest,
        subjects,
        Grid.ANY,
        s -> "MOD(" + bench.at(s, exact.whole()) + "," + unit + ")+" + bench.at(s, exact.part()));
    int raised = raised(exact, subjects, rounding, cut, rest);
    int whole = bench.column("取整后（分）", "made whole (fen)");
    bench.fill(
        whole,
        subjects,
        Grid.WHOLE,
        s -> "(" + bench.at(s, cut) + "+" + bench.at(s, raised) + ")*" + unit);
    return whole;
  }

  private int raised(
      Columns exact, Collection<String> subjects, Rounding rounding, int cut, int rest) {
    if (rounding.mode() == Rounding.Mode.LARGEST_REMAINDER) {
      return byRemainder(exact, subjects, rounding, cut, rest);
    }
    int raised = bench.column("进一", "raised");
    long unit = rounding.unitFen();
    bench.fill(
        raised,
        subjects,
        "0",
        s ->
            "IF("
                + bench.at(s, cut)
                + "<0,"
                + upBelowZero(rounding.mode(), bench.at(s, rest), bench.at(s, cut), unit)
                + ","
                + up(rounding.mode(), bench.at(s, rest), bench.at(s, cut), unit)
                + ")");
    return raised;
  }

  /** Cells are cut downwards; below zero that is away from zero, and a half stays there. */
  private static String upBelowZero(Rounding.Mode mode, String rest, String cut, long unit) {
    return switch (mode) {
      case LARGEST_REMAINDER, UP -> "0";
      case DOWN -> "IF(" + rest + ">" + tolerance(unit) + ",1,0)";
      case HALF_UP -> "IF(" + rest + "*2-" + unit + ">" + tolerance(unit) + ",1,0)";
      case HALF_EVEN -> up(mode, rest, cut, unit);
    };
  }

  private static String up(Rounding.Mode mode, String rest, String cut, long unit) {
    var half = "(" + rest + "*2-" + unit + ")";
    return switch (mode) {
      case LARGEST_REMAINDER, DOWN -> "0";
      case HALF_UP -> "IF(" + half + ">=-" + tolerance(unit) + ",1,0)";
      case HALF_EVEN ->
          "IF(ABS("
              + half
              + ")<="
              + tolerance(unit)
              + ",MOD("
              + cut
              + ",2),IF("
              + half
              + ">0,1,0))";
      case UP -> "IF(" + rest + ">" + tolerance(unit) + ",1,0)";
    };
  }

  /** Wider for large units, whose remainders leave fewer digits behind the point. */
  private static String tolerance(long unit) {
    return unit <= 1_000_000 ? Bench.TOLERANCE : "0.001";
  }

  private int byRemainder(
      Columns exact, Collection<String> subjects, Rounding rounding, int cut, int rest) {
    int place = bench.column("余数名次", "place by remainder");
    int raised = bench.column("补一个单位", "raised");
    var sum = bench.sum(place, "合计", exact);
    var missing =
        bench.below(
            place,
            "应补个数",
            "INT(" + sum.whole() + "/" + rounding.unitFen() + ")-SUM(" + bench.all(cut) + ")",
            "0");
    var rests = bench.all(rest);
    var numbers = bench.all(Bench.NO);
    var tolerance = tolerance(rounding.unitFen());
    bench.fill(
        place,
        subjects,
        "0",
        s -> {
          var own = bench.at(s, rest);
          return "1+COUNTIF("
              + rests
              + ",\">\"&("
              + own
              + "+"
              + tolerance
              + "))+COUNTIFS("
              + rests
              + ",\">=\"&("
              + own
              + "-"
              + tolerance
              + "),"
              + rests
              + ",\"<=\"&("
              + own
              + "+"
              + tolerance
              + "),"
              + numbers
              + ",\"<\"&"
              + bench.at(s, Bench.NO)
              + ")";
        });
    bench.fill(raised, subjects, "0", s -> "IF(" + bench.at(s, place) + "<=" + missing + ",1,0)");
    return raised;
  }
}
