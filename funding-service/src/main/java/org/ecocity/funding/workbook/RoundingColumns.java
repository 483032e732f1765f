package org.ecocity.funding.workbook;

import java.util.Collection;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.workbook.Bench.Columns;

/** Amounts made whole, in the unit and by the mode of the policy. */
final class RoundingColumns {
  private final Bench bench;
  private final UnitColumn unit;

  RoundingColumns(Bench bench, UnitColumn unit) {
    this.bench = bench;
    this.unit = unit;
  }

  /** The column with whole fen. */
  int write(Columns exact, Collection<String> subjects, Rounding.Mode mode) {
    int cut = bench.column("舍到整数单位（个）", "cut to units");
    int rest = bench.column("余数（分）", "remainder (fen)");
    bench.fill(
        cut,
        subjects,
        Grid.WHOLE,
        s -> "INT(" + bench.at(s, exact.whole()) + "/" + unit.of(s) + ")");
    bench.fill(
        rest,
        subjects,
        Grid.ANY,
        s ->
            "MOD("
                + bench.at(s, exact.whole())
                + ","
                + unit.of(s)
                + ")+"
                + bench.at(s, exact.part()));
    int raised = raised(exact, subjects, mode, cut, rest);
    int whole = bench.column("取整后（分）", "made whole (fen)");
    bench.fill(
        whole,
        subjects,
        Grid.WHOLE,
        s -> "(" + bench.at(s, cut) + "+" + bench.at(s, raised) + ")*" + unit.of(s));
    return whole;
  }

  private int raised(
      Columns exact, Collection<String> subjects, Rounding.Mode mode, int cut, int rest) {
    if (mode == Rounding.Mode.LARGEST_REMAINDER) {
      return unit.differs()
          ? unit.raised(exact, subjects, cut, rest)
          : byRemainder(exact, subjects, cut, rest);
    }
    int raised = bench.column("进一", "raised");
    bench.fill(
        raised,
        subjects,
        "0",
        s ->
            "IF("
                + bench.at(s, cut)
                + "<0,"
                + upBelowZero(mode, bench.at(s, rest), bench.at(s, cut), unit.of(s))
                + ","
                + up(mode, bench.at(s, rest), bench.at(s, cut), unit.of(s))
                + ")");
    return raised;
  }

  /** Cells are cut downwards; below zero that is away from zero, and a half stays there. */
  private String upBelowZero(Rounding.Mode mode, String rest, String cut, String own) {
    return switch (mode) {
      case LARGEST_REMAINDER, UP -> "0";
      case DOWN -> "IF(" + rest + ">" + unit.tolerance() + ",1,0)";
      case HALF_UP -> "IF(" + rest + "*2-" + own + ">" + unit.tolerance() + ",1,0)";
      case HALF_EVEN -> up(mode, rest, cut, own);
    };
  }

  private String up(Rounding.Mode mode, String rest, String cut, String own) {
    var half = "(" + rest + "*2-" + own + ")";
    return switch (mode) {
      case LARGEST_REMAINDER, DOWN -> "0";
      case HALF_UP -> "IF(" + half + ">=-" + unit.tolerance() + ",1,0)";
      case HALF_EVEN ->
          "IF(ABS("
              + half
              + ")<="
              + unit.tolerance()
              + ",MOD("
              + cut
              + ",2),IF("
              + half
              + ">0,1,0))";
      case UP -> "IF(" + rest + ">" + unit.tolerance() + ",1,0)";
    };
  }

  private int byRemainder(Columns exact, Collection<String> subjects, int cut, int rest) {
    int place = bench.column("余数名次", "place by remainder");
    int raised = bench.column("补一个单位", "raised");
    var sum = bench.sum(place, "合计", exact);
    var missing =
        bench.below(
            place,
            "应补个数",
            "INT(" + sum.whole() + "/" + unit.of("") + ")-SUM(" + bench.all(cut) + ")",
            "0");
    bench.fill(place, subjects, "0", s -> place(bench, s, rest, unit.tolerance()));
    bench.fill(raised, subjects, "0", s -> "IF(" + bench.at(s, place) + "<=" + missing + ",1,0)");
    return raised;
  }

  /** The place among remainders, the largest first; of equals who stands first. */
  static String place(Bench bench, String subject, int rest, String tolerance) {
    var own = bench.at(subject, rest);
    var rests = bench.all(rest);
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
        + bench.all(Bench.NO)
        + ",\"<\"&"
        + bench.at(subject, Bench.NO)
        + ")";
  }
}
