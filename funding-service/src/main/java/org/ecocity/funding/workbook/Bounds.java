package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.jspecify.annotations.Nullable;

/** Cap and floor of a share in whole units, as cells. */
final class Bounds {
  private final Bench bench;
  private final Limits limits;
  private final String pool;
  private final long unitFen;
  private @Nullable String cap;
  private @Nullable String floor;

  Bounds(Bench bench, Limits limits, String pool, long unitFen) {
    this.bench = bench;
    this.limits = limits;
    this.pool = pool;
    this.unitFen = unitFen;
  }

  /** The cell with the cap; 0 where there is none. */
  String cap() {
    return cap == null ? "0" : cap;
  }

  /** The cell with the floor; 0 where there is none. */
  String floor() {
    return floor == null ? "0" : floor;
  }

  /** Writes them below the subjects. */
  void write(int column) {
    cap =
        bound(
            column,
            "封顶（分）",
            "MIN",
            limits.capPercent(),
            limits.capFen(),
            "INT(%s/" + unitFen + ")*" + unitFen);
    floor =
        bound(
            column,
            "保底（分）",
            "MAX",
            limits.floorPercent(),
            limits.floorFen(),
            "INT((%s+" + (unitFen - 1) + ")/" + unitFen + ")*" + unitFen);
  }

  private @Nullable String bound(
      int column,
      String label,
      String narrower,
      @Nullable BigDecimal percent,
      @Nullable Long fen,
      String toUnit) {
    if (percent == null && fen == null) {
      return null;
    }
    var terms = new ArrayList<String>();
    if (percent != null) {
      var portion = Portion.of(percent);
      var up = "MAX".equals(narrower) ? "+IF(" + portion.rest(pool) + ">0,1,0)" : "";
      terms.add(portion.whole(pool) + up);
    }
    if (fen != null) {
      terms.add(String.valueOf(fen));
    }
    var bound = narrower + "(" + String.join(",", terms) + ")";
    return bench.below(column, label, toUnit.formatted(bound), Grid.WHOLE);
  }

  /** Whether an amount is over the cap. */
  String isOver(Columns amount, String s) {
    var whole = bench.at(s, amount.whole());
    return cap == null
        ? "FALSE"
        : "OR("
            + whole
            + ">"
            + cap
            + ",AND("
            + whole
            + "="
            + cap
            + ","
            + bench.at(s, amount.part())
            + ">"
            + Bench.TOLERANCE
            + "))";
  }

  /** Whether an amount is under the floor. */
  String isUnder(Columns amount, String s) {
    return floor == null ? "FALSE" : bench.at(s, amount.whole()) + "<" + floor;
  }
}
