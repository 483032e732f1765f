package org.ecocity.funding.workbook;

import java.util.Collection;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.workbook.Bench.Columns;

/** Amounts made whole, in the unit and by the mode of the policy. */
final class RoundingColumns {
  private final Bench bench;
  private final UnitColumn unit;
  private final Bounds bounds;

  /**
   * @param bounds within which a subject bears the rest
   */
  RoundingColumns(Bench bench, UnitColumn unit, Bounds bounds) {
    this.bench = bench;
    this.unit = unit;
    this.bounds = bounds;
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
    return mode == Rounding.Mode.REST_TO_LARGEST && !subjects.isEmpty()
        ? withRest(exact, subjects, whole)
        : whole;
  }

  /** The rest is the largest amount's as far as its bounds allow, then the next one's. */
  private int withRest(Columns exact, Collection<String> subjects, int whole) {
    int place = bench.column("应得名次", "place by amount");
    int room = bench.column("可承担尾差（分）", "may bear of the rest (fen)");
    int share = bench.column("计入尾差后（分）", "with the rest (fen)");
    var rest =
        bench.below(
            place,
            "尾差（分）",
            bench.sum(place, "合计", exact).whole() + "-SUM(" + bench.all(whole) + ")",
            Grid.WHOLE);
    bench.fill(place, subjects, "0", s -> byAmount(s, exact));
    bench.fill(room, subjects, Grid.WHOLE, s -> bounds.room(s, bench.at(s, whole), rest));
    bench.fill(
        share,
        subjects,
        Grid.WHOLE,
        s ->
            bench.at(s, whole)
                + "+SIGN("
                + rest
                + ")*MAX(0,MIN("
                + bench.at(s, room)
                + ",ABS("
                + rest
                + ")-SUMIF("
                + bench.all(place)
                + ",\"<\"&"
                + bench.at(s, place)
                + ","
                + bench.all(room)
                + ")))");
    return share;
  }

  /** The place among amounts, the largest first: by whole fen, then by the rest of a fen. */
  private String byAmount(String s, Columns exact) {
    var wholes = bench.all(exact.whole());
    var own = bench.at(s, exact.whole());
    return "COUNTIF("
        + wholes
        + ",\">\"&"
        + own
        + ")+"
        + place(bench, s, exact.part(), Bench.TOLERANCE, wholes + "," + own + ",");
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
      case HALF_UP, REST_TO_LARGEST ->
          "IF(" + rest + "*2-" + own + ">" + unit.tolerance() + ",1,0)";
      case HALF_EVEN -> up(mode, rest, cut, own);
    };
  }

  private String up(Rounding.Mode mode, String rest, String cut, String own) {
    var half = "(" + rest + "*2-" + own + ")";
    return switch (mode) {
      case LARGEST_REMAINDER, DOWN -> "0";
      case HALF_UP, REST_TO_LARGEST -> "IF(" + half + ">=-" + unit.tolerance() + ",1,0)";
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
    return place(bench, subject, rest, tolerance, "");
  }

  /**
   * @param among ranges and conditions of who is compared, each followed by a comma
   */
  private static String place(
      Bench bench, String subject, int rest, String tolerance, String among) {
    var own = bench.at(subject, rest);
    var rests = bench.all(rest);
    return "1+COUNTIFS("
        + among
        + rests
        + ",\">\"&("
        + own
        + "+"
        + tolerance
        + "))+COUNTIFS("
        + among
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
