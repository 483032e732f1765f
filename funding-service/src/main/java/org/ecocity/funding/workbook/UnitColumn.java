package org.ecocity.funding.workbook;

import java.util.Collection;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.workbook.Bench.Columns;

/** The unit amounts are made whole in: a number of the policy, or a column of each one's own. */
final class UnitColumn {
  /** Parts of a unit that differ by less are the same. */
  private static final String SAME_PART = "0.000000000001";

  /** Larger units leave fewer digits behind the point of a remainder. */
  private static final long SMALL_FEN = 1_000_000;

  private final Bench bench;
  private final Rounding rounding;
  private final int column;
  private final double most;

  UnitColumn(Bench bench, FactorSheet factors, Collection<String> subjects, Rounding rounding) {
    this.bench = bench;
    this.rounding = rounding;
    var code = rounding.unitCode();
    this.most = code == null ? rounding.unitFen() : factors.most(code, subjects) * 100;
    this.column = code == null ? -1 : bench.column("取整单位（分）", "unit of rounding (fen)");
    if (code != null) {
      bench.fill(column, subjects, Grid.WHOLE, s -> "ROUND(" + factors.at(s, code) + "*100,0)");
    }
  }

  /** Whether units differ. */
  boolean differs() {
    return column >= 0;
  }

  /** The unit of a subject in fen. */
  String of(String subject) {
    return differs() ? bench.at(subject, column) : String.valueOf(rounding.unitFen());
  }

  /** Remainders that differ by less are the same. */
  String tolerance() {
    return most <= SMALL_FEN ? Bench.TOLERANCE : "0.001";
  }

  /**
   * What cutting left, given out in units that differ, such as households of different standards:
   * by remainder ÷ unit, a row is a place here, each as long as its unit is there. The column with
   * 1 for who gets one unit more.
   */
  int raised(Columns exact, Collection<String> subjects, int cut, int rest) {
    int part = bench.column("余数 ÷ 单位", "remainder ÷ unit");
    int place = bench.column("余数名次", "place by remainder");
    bench.column("", "");
    bench.fill(part, subjects, Grid.ANY, s -> bench.at(s, rest) + "/" + of(s));
    bench.fill(place, subjects, "0", s -> RoundingColumns.place(bench, s, part, SAME_PART));
    var sum = bench.sum(place, "合计", exact);
    var toGive =
        bench.below(
            place,
            "舍尾后余（分）",
            sum.whole() + "-SUMPRODUCT(" + bench.all(cut) + "," + bench.all(column) + ")",
            Grid.WHOLE);
    int fits = byPlace(place, rest, toGive);
    int raised = bench.column("补一个单位", "raised");
    bench.fill(
        raised, subjects, "0", s -> "INDEX(" + bench.all(fits) + "," + bench.at(s, place) + ")");
    return raised;
  }

  private int byPlace(int place, int rest, String toGive) {
    int who = bench.column("按名次：第几行", "by place: which row");
    int own = bench.column("其单位（分）", "its unit (fen)");
    int left = bench.column("此前余额（分）", "left before (fen)");
    int fits = bench.column("够一个单位", "a unit is there");
    var grid = bench.grid();
    for (int i = 0; i < bench.size(); i++) {
      int row = bench.firstRow() + i;
      var at = Grid.at(row, who);
      grid.formula(
          row,
          who,
          "IF("
              + (i + 1)
              + ">COUNT("
              + bench.all(place)
              + "),0,MATCH("
              + (i + 1)
              + ","
              + bench.all(place)
              + ",0))",
          "0");
      grid.formula(
          row, own, "IF(" + at + "=0,0,INDEX(" + bench.all(column) + "," + at + "))", Grid.WHOLE);
      grid.formula(
          row,
          left,
          i == 0
              ? toGive
              : Grid.at(row - 1, left) + "-" + Grid.at(row - 1, fits) + "*" + Grid.at(row - 1, own),
          Grid.WHOLE);
      grid.formula(
          row,
          fits,
          "IF("
              + at
              + "=0,0,IF(AND(INDEX("
              + bench.all(rest)
              + ","
              + at
              + ")>"
              + tolerance()
              + ","
              + Grid.at(row, own)
              + "<="
              + Grid.at(row, left)
              + "),1,0))",
          "0");
    }
    return fits;
  }
}
