package org.ecocity.funding.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.OfFigure;
import org.ecocity.funding.workbook.Bench.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Cap and floor of a share in whole units: cells that hold for all, or a column of each one's own.
 */
final class Bounds {
  private final Bench bench;
  private final FactorSheet factors;
  private final Limits limits;
  private final UnitColumn unit;
  private @Nullable Limit cap;
  private @Nullable Limit floor;
  private @Nullable Limit least;

  Bounds(Bench bench, FactorSheet factors, Limits limits, UnitColumn unit) {
    this.bench = bench;
    this.factors = factors;
    this.limits = limits;
    this.unit = unit;
  }

  /** The cell with the limit of a subject. */
  @FunctionalInterface
  private interface Limit {
    String of(String subject);
  }

  /** The cell with the cap; 0 where there is none. */
  String cap(String subject) {
    return cap == null ? "0" : cap.of(subject);
  }

  /** The cell with the floor; 0 where there is none. */
  String floor(String subject) {
    return floor == null ? "0" : floor.of(subject);
  }

  /** How much of the rest of rounding a subject can bear beside its amount. */
  String room(String subject, String amount, String rest) {
    var more = cap == null ? rest : cap.of(subject) + "-" + amount;
    var bottom =
        least == null ? floor(subject) : "MAX(" + least.of(subject) + "," + floor(subject) + ")";
    return "MAX(0,IF(" + rest + "<0," + amount + "-" + bottom + "," + more + "))";
  }

  /** Whether an amount is something and yet less than what is paid. */
  String isTooSmall(Columns amount, String s) {
    var whole = bench.at(s, amount.whole());
    var all = whole + "+" + bench.at(s, amount.part());
    return least == null
        ? "FALSE"
        : "AND(" + all + ">" + Bench.TOLERANCE + "," + whole + "<" + least.of(s) + ")";
  }

  /** 0 for who may have so little at most that it is never paid, else 1. */
  String mayBePaid(String s) {
    return cap == null || least == null ? "1" : "IF(" + cap(s) + "<" + least.of(s) + ",0,1)";
  }

  /** Writes what holds for all below the subjects, what is each one's own in columns. */
  void write(int column, Collection<String> subjects) {
    if (limits.caps()) {
      var terms = terms(subjects, true);
      cap = limit(column, subjects, "封顶（分）", "cap (fen)", s -> cut(min(terms, s), s));
    }
    if (limits.floors()) {
      var terms = terms(subjects, false);
      var most = cap;
      floor =
          limit(
              column,
              subjects,
              "保底（分）",
              "floor (fen)",
              s -> {
                var up = cut("(MAX(" + terms(terms, s) + ")+" + unit.of(s) + "-1)", s);
                return most == null ? up : "MIN(" + most.of(s) + "," + up + ")";
              });
    }
    var min = limits.minFen();
    if (min != null) {
      least =
          limit(
              column,
              subjects,
              "起付额（分）",
              "minimum (fen)",
              s -> cut("(" + min + "+" + unit.of(s) + "-1)", s));
    }
  }

  private static String min(List<Limit> terms, String subject) {
    return "MIN(" + terms(terms, subject) + ")";
  }

  private static String terms(List<Limit> terms, String subject) {
    return String.join(",", terms.stream().map(term -> term.of(subject)).toList());
  }

  private String cut(String fen, String subject) {
    return "INT(" + fen + "/" + unit.of(subject) + ")*" + unit.of(subject);
  }

  private boolean isOwn() {
    return limits.capOf() != null || limits.floorOf() != null || unit.differs();
  }

  private Limit limit(int column, Collection<String> subjects, String zh, String en, Limit of) {
    if (!isOwn()) {
      var cell = bench.below(column, zh, of.of(subjects.iterator().next()), Grid.WHOLE);
      return subject -> cell;
    }
    int own = bench.column(zh, en);
    bench.fill(own, subjects, Grid.WHOLE, of::of);
    return subject -> bench.at(subject, own);
  }

  /** Whole fen: of a cap what is below is cut, of a floor it is raised. */
  private List<Limit> terms(Collection<String> subjects, boolean isCap) {
    var terms = new ArrayList<Limit>();
    var percent = isCap ? limits.capPercent() : limits.floorPercent();
    if (percent != null) {
      var part = part(Portion.of(percent), factors.pool(), isCap);
      terms.add(subject -> part);
    }
    var fen = isCap ? limits.capFen() : limits.floorFen();
    if (fen != null) {
      terms.add(subject -> String.valueOf(fen));
    }
    var own = isCap ? limits.capOf() : limits.floorOf();
    if (own != null) {
      terms.add(ofFigure(own, subjects, isCap));
    }
    return terms;
  }

  private static String part(Portion portion, String of, boolean isCap) {
    return portion.whole(of) + (isCap ? "" : "+IF(" + portion.rest(of) + ">0,1,0)");
  }

  private Limit ofFigure(OfFigure own, Collection<String> subjects, boolean isCap) {
    int decimals = factors.decimals(own.code());
    var zh = isCap ? "封顶依据（化为整数的分）" : "保底依据（化为整数的分）";
    int base = bench.column(zh, isCap ? "base of the cap" : "base of the floor");
    bench.fill(base, subjects, Grid.WHOLE, s -> Portion.base(factors.at(s, own.code()), decimals));
    var portion = Portion.of(own.percent()).below(decimals);
    return subject -> part(portion, bench.at(subject, base), isCap);
  }

  /** Whether an amount is over the cap. */
  String isOver(Columns amount, String s) {
    var whole = bench.at(s, amount.whole());
    return cap == null
        ? "FALSE"
        : "OR("
            + whole
            + ">"
            + cap(s)
            + ",AND("
            + whole
            + "="
            + cap(s)
            + ","
            + bench.at(s, amount.part())
            + ">"
            + Bench.TOLERANCE
            + "))";
  }

  /** Whether an amount is under the floor. */
  String isUnder(Columns amount, String s) {
    return floor == null ? "FALSE" : bench.at(s, amount.whole()) + "<" + floor(s);
  }

  /** Who falls out because what it would have is less than what is paid. */
  Minimum minimum() {
    return new Minimum();
  }

  /** Who falls out because what it would have is less than what is paid at all, in columns. */
  final class Minimum {
    /** More than any amount. */
    private static final String NONE = "1000000000000000";

    private Minimum() {}

    /** What is less is zero, and left. */
    Columns left(Columns amount, Collection<String> subjects) {
      int out = out(amount, subjects);
      return bench.amount(
          subjects,
          "起付额后",
          "what is paid",
          s -> "IF(" + bench.at(s, out) + "=1,0," + bench.at(s, amount.whole()) + ")",
          s -> "IF(" + bench.at(s, out) + "=1,0," + bench.at(s, amount.part()) + ")");
    }

    private int out(Columns amount, Collection<String> subjects) {
      int out = bench.column("不足起付额", "below the minimum");
      bench.fill(out, subjects, "0", s -> "IF(" + isTooSmall(amount, s) + ",1,0)");
      return out;
    }

    /** The column with 1 for who still takes part when the smallest below the minimum are out. */
    int staying(int in, Columns amount, Collection<String> subjects, int no) {
      var en = "minimum, round " + no;
      int whole = bench.column("起付额第 " + no + " 轮：不足者（整分）", en + ": below, whole fen");
      int part = bench.column("其中最小者（分以下）", en + ": of the least, rest of a fen");
      bench.column("", "");
      int next = bench.column("起付额第 " + no + " 轮后：在内", en + ": takes part");
      bench.column("", "");
      bench.fill(
          whole,
          subjects,
          Grid.WHOLE,
          s ->
              "IF(" + isTooSmall(amount, s) + "," + bench.at(s, amount.whole()) + "," + NONE + ")");
      var least = bench.below(part, "最小（整分）", "MIN(" + bench.all(whole) + ")", Grid.WHOLE);
      bench.fill(
          part,
          subjects,
          Grid.ANY,
          s -> "IF(" + bench.at(s, whole) + "=" + least + "," + bench.at(s, amount.part()) + ",9)");
      var rest = bench.below(part, "最小（分以下）", "MIN(" + bench.all(part) + ")", Grid.ANY);
      bench.fill(
          next,
          subjects,
          "0",
          s ->
              "IF(AND("
                  + bench.at(s, whole)
                  + "<"
                  + NONE
                  + ","
                  + bench.at(s, part)
                  + "<="
                  + rest
                  + "+"
                  + Bench.TOLERANCE
                  + "),0,"
                  + bench.at(s, in)
                  + ")");
      return next;
    }

    /** That nobody is left below. */
    void check(int in, Columns amount, Collection<String> subjects) {
      int out = out(amount, subjects);
      bench.below(in, "仍不足起付额者（应为 0）", "SUM(" + bench.all(out) + ")", "0");
    }
  }
}
