package org.ecocity.funding.workbook;

import java.util.Collection;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.workbook.Bench.Columns;
import org.ecocity.funding.workbook.Bench.Pair;

/** Caps and floors in columns, a block for each round of their redistribution. */
final class LimitColumns {
  private final Bench bench;
  private final Limits limits;
  private final Bounds bounds;
  private final int digits;

  LimitColumns(Bench bench, FactorSheet factors, Limits limits, UnitColumn unit, int digits) {
    this.bench = bench;
    this.limits = limits;
    this.bounds = new Bounds(bench, factors, limits, unit);
    this.digits = digits;
  }

  Bounds bounds() {
    return bounds;
  }

  /**
   * @param rounds how many rounds caps and floors take, each time some have fallen out
   */
  Columns write(Columns base, Collection<String> subjects, List<Integer> rounds) {
    var minimum = limits.minFen() != null;
    if ((!limits.caps() && !limits.floors() && !minimum) || subjects.isEmpty()) {
      return base;
    }
    bench.group(
        minimum ? "封顶保底与起付额" : "封顶保底", minimum ? "Caps, floors, minimum" : "Caps and floors");
    if (limits.freed() == Freed.LEAVE) {
      var within = clamped(base, subjects);
      return minimum ? bounds.minimum().left(within, subjects) : within;
    }
    return minimum
        ? staying(base, subjects, rounds)
        : redistributed(base, subjects, rounds.getFirst());
  }

  /** Shared again by those who stay, as often as some fall out. */
  private Columns staying(Columns base, Collection<String> subjects, List<Integer> passes) {
    int in = bench.column("起始：在内", "at first: takes part");
    bench.column("", "");
    bounds.write(in, subjects);
    bench.fill(in, subjects, "0", bounds::mayBePaid);
    var target = bench.sum(in, "应分合计", base);
    var minimum = bounds.minimum();
    var amount = base;
    for (int no = 0; no < passes.size(); no++) {
      if (no > 0) {
        in = minimum.staying(in, amount, subjects, no);
      }
      int open = in;
      var sum = bench.sum(open, "未定者原应得", open, base);
      var all =
          new Scaling(bench, digits)
              .write(
                  base,
                  subjects,
                  target,
                  sum,
                  s -> bench.at(s, open) + "=1",
                  false,
                  "在内者按比例分",
                  "in");
      var state = new State(open, open, all);
      amount = levelled(state, base, target, subjects, passes.get(no));
    }
    minimum.check(in, amount, subjects);
    return amount;
  }

  private Columns clamped(Columns base, Collection<String> subjects) {
    int first = bench.column("超出或不足", "over or under");
    bounds.write(first, subjects);
    bench.fill(
        first,
        subjects,
        "0",
        s -> "IF(" + bounds.isOver(base, s) + ",1,IF(" + bounds.isUnder(base, s) + ",-1,0))");
    return bench.amount(
        subjects,
        "封顶保底后",
        "within the limits",
        s -> choose(s, bench.at(s, first), bench.at(s, base.whole())),
        s -> "IF(" + bench.at(s, first) + "=0," + bench.at(s, base.part()) + ",0)");
  }

  private String choose(String subject, String side, String own) {
    return "IF("
        + side
        + "=1,"
        + bounds.cap(subject)
        + ",IF("
        + side
        + "=-1,"
        + bounds.floor(subject)
        + ","
        + own
        + "))";
  }

  private Columns redistributed(Columns base, Collection<String> subjects, int rounds) {
    int start = bench.column("起始：未定", "at first: open");
    bench.column("", "");
    bounds.write(start, subjects);
    bench.fill(start, subjects, "0", s -> "1");
    var target = bench.sum(start, "应分合计", base);
    return levelled(new State(start, start, base), base, target, subjects, rounds);
  }

  private Columns levelled(
      State first, Columns base, Pair target, Collection<String> subjects, int rounds) {
    var state = first;
    for (int no = 1; no <= rounds; no++) {
      state = round(no, state, base, target, subjects);
    }
    bench.below(state.open(), "仍越限者（应为 0）", "SUM(" + bench.all(check(state, subjects)) + ")", "0");
    var last = state;
    return rounds == 0
        ? first.scaled()
        : bench.amount(
            subjects,
            "封顶保底后",
            "within the limits",
            s ->
                "IF("
                    + bench.at(s, last.open())
                    + "=1,"
                    + bench.at(s, last.scaled().whole())
                    + ","
                    + bench.at(s, last.fixed())
                    + ")",
            s ->
                "IF("
                    + bench.at(s, last.open())
                    + "=1,"
                    + bench.at(s, last.scaled().part())
                    + ",0)");
  }

  private int check(State state, Collection<String> subjects) {
    int check = bench.column("越限", "beyond a limit");
    bench.fill(
        check,
        subjects,
        "0",
        s ->
            "IF(AND("
                + bench.at(s, state.open())
                + "=1,OR("
                + bounds.isOver(state.scaled(), s)
                + ","
                + bounds.isUnder(state.scaled(), s)
                + ")),1,0)");
    return check;
  }

  /**
   * How a round leaves the subjects.
   *
   * @param open column with 1 for who is not fixed
   * @param fixed column with what the others are fixed at
   * @param scaled what the open ones have
   */
  private record State(int open, int fixed, Columns scaled) {}

  private State round(
      int no, State before, Columns base, Pair target, Collection<String> subjects) {
    var zh = "第 " + no + " 轮";
    var en = "round " + no;
    int whole = bench.column(zh + "：越限额（整分）", en + ": beyond, whole fen");
    int part = bench.column(zh + "：越限额（分以下）", en + ": beyond, rest");
    beyond(before, subjects, whole, part);
    var weight =
        bench.below(
            whole, "越限净额", "SUM(" + bench.all(whole) + ")+SUM(" + bench.all(part) + ")", Grid.ANY);
    int open = bench.column(zh + "：未定", en + ": open");
    int fixed = bench.column(zh + "：定额（分）", en + ": fixed (fen)");
    fix(no, before, subjects, weight, open, fixed);
    var rest = rest(open, fixed, target);
    var sum = bench.sum(open, "未定者原应得", open, base);
    var scaled =
        new Scaling(bench, digits)
            .write(
                base, subjects, rest, sum, s -> bench.at(s, open) + "=1", false, zh + "按比例分", en);
    return new State(open, fixed, scaled);
  }

  private void beyond(State before, Collection<String> subjects, int whole, int part) {
    bench.fill(
        whole,
        subjects,
        Grid.WHOLE,
        s -> {
          var own = bench.at(s, before.scaled().whole());
          return "IF("
              + bench.at(s, before.open())
              + "=0,0,IF("
              + bounds.isOver(before.scaled(), s)
              + ","
              + bounds.cap(s)
              + "-"
              + own
              + ",IF("
              + bounds.isUnder(before.scaled(), s)
              + ","
              + bounds.floor(s)
              + "-"
              + own
              + ",0)))";
        });
    bench.fill(
        part,
        subjects,
        Grid.ANY,
        s ->
            "IF(AND("
                + bench.at(s, before.open())
                + "=1,OR("
                + bounds.isOver(before.scaled(), s)
                + ","
                + bounds.isUnder(before.scaled(), s)
                + ")),-"
                + bench.at(s, before.scaled().part())
                + ",0)");
  }

  /** The side that weighs more is fixed, both when they weigh the same. */
  private void fix(
      int no, State before, Collection<String> subjects, String weight, int open, int fixed) {
    var over = weight + "<=" + Bench.TOLERANCE;
    var under = weight + ">=-" + Bench.TOLERANCE;
    bench.fill(
        open,
        subjects,
        "0",
        s ->
            "IF(AND("
                + bench.at(s, before.open())
                + "=1,NOT(AND("
                + over
                + ","
                + bounds.isOver(before.scaled(), s)
                + ")),NOT(AND("
                + under
                + ","
                + bounds.isUnder(before.scaled(), s)
                + "))),1,0)");
    bench.fill(
        fixed,
        subjects,
        Grid.WHOLE,
        s -> {
          var earlier = no == 1 ? "0" : bench.at(s, before.fixed());
          return "IF("
              + bench.at(s, open)
              + "=1,0,IF("
              + bench.at(s, before.open())
              + "=0,"
              + earlier
              + ",IF("
              + bounds.isOver(before.scaled(), s)
              + ","
              + bounds.cap(s)
              + ","
              + bounds.floor(s)
              + ")))";
        });
  }

  private Pair rest(int open, int fixed, Pair target) {
    var sum = "SUM(" + bench.all(fixed) + ")";
    var enough = target.whole() + ">=" + sum;
    return new Pair(
        bench.below(
            open,
            "其余可分（整分）",
            "IF(" + enough + "," + target.whole() + "-" + sum + ",0)",
            Grid.WHOLE),
        bench.below(open, "其余可分（分以下）", "IF(" + enough + "," + target.part() + ",0)", Grid.ANY));
  }
}
