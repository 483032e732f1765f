package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.ecocity.funding.engine.AwardEngine.Trace;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.AwardStep;
import org.ecocity.funding.engine.AwardStep.Split;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.workbook.Bench.Columns;

/** Writes the sheet 测算 as the engine reckons: steps, shortage, caps, rounding, payout. */
final class Reckoning {
  /** Above it a spreadsheet's 15 digits no longer divide exactly: 50,000,000,000 yuan. */
  private static final double MOST_FEN = 5e12;

  private final AwardSheets data;
  private final Trace trace;
  private final AwardResult result;
  private final Bench bench;
  private final FactorSheet factors;
  private final int digits;
  private final boolean fits;
  private final List<Columns> steps = new ArrayList<>();
  private final Sources sources;
  private int share;

  Reckoning(AwardSheets data, Trace trace, AwardResult result, Bench bench, FactorSheet factors) {
    this.data = data;
    this.trace = trace;
    this.result = result;
    this.bench = bench;
    this.factors = factors;
    this.sources = new Sources(bench, data.policy(), factors.pool(), steps);
    double most = data.poolFen();
    for (var step : trace.steps()) {
      most =
          Math.max(
              most,
              step.values().stream()
                  .mapToDouble(amount -> amount.wholeFen().doubleValue() + 1)
                  .sum());
    }
    this.fits = most <= MOST_FEN;
    this.digits = BigDecimal.valueOf((long) most).precision();
  }

  /** The column with the shares in whole fen. */
  int share() {
    return share;
  }

  PayoutColumns.Payout write() {
    head();
    for (int i = 0; i < data.policy().steps().size(); i++) {
      steps.add(step(i));
    }
    var earning = new TreeSet<String>();
    result.shares().forEach(one -> earning.add(one.subjectCode()));
    var reckoned = new TreeSet<>(earning);
    trace.excluded().forEach(reckoned::remove);
    bench.group("合计与取整", "Sum and rounding");
    if (fits) {
      var all = due(reckoned, steps.size());
      var paying = new TreeSet<>(trace.payers());
      paying.retainAll(reckoned);
      reckoned.removeAll(paying);
      var due = paying.isEmpty() ? all : granted(all, reckoned);
      var reduced = reduced(due, reckoned);
      var policy = data.policy();
      var unit = new UnitColumn(bench, factors, reckoned, policy.rounding());
      var limits = new LimitColumns(bench, factors, policy.limits(), unit, digits);
      var limited = limits.write(reduced, reckoned, trace.limitRounds());
      share = whole(unit, limits, limited, reckoned, policy.rounding());
      if (!paying.isEmpty()) {
        share = paidIn(all, paying, share, reckoned);
      }
    } else {
      share = bench.column("应得（分），系统计算值：数额过大，公式不能精确", "share (fen), a value");
      result
          .shares()
          .forEach(
              one ->
                  bench
                      .grid()
                      .number(bench.row(one.subjectCode()), share, one.shareFen(), Grid.WHOLE));
    }
    bench.fill(share, excluded(), Grid.WHOLE, s -> "0");
    return new PayoutColumns(bench, factors)
        .write(share, earning, data.policy().advance(), data.policy().splits());
  }

  /** What is due to those who do not pay in, alone. */
  private Columns granted(Columns due, Collection<String> subjects) {
    return bench.amount(
        subjects,
        "应得（不含扣缴）",
        "due, what is paid in aside",
        s -> bench.at(s, due.whole()),
        s -> bench.at(s, due.part()));
  }

  /** The shares with those that are paid in, each rounded alone. */
  private int paidIn(
      Columns due, Collection<String> paying, int share, Collection<String> granted) {
    bench.group("扣缴", "To be paid in");
    var rounding = data.policy().rounding().forPayers();
    var unit = new UnitColumn(bench, factors, paying, rounding);
    var limits = new LimitColumns(bench, factors, Limits.NONE, unit, digits);
    int paid = whole(unit, limits, due, paying, rounding);
    int both = bench.column("应得或应缴（分）", "share or to be paid in (fen)");
    bench.fill(both, granted, Grid.WHOLE, s -> bench.at(s, share));
    bench.fill(both, paying, Grid.WHOLE, s -> bench.at(s, paid));
    return both;
  }

  private int whole(
      UnitColumn unit,
      LimitColumns limits,
      Columns exact,
      Collection<String> subjects,
      Rounding rounding) {
    return new RoundingColumns(bench, unit, limits.bounds())
        .write(exact, subjects, rounding.mode());
  }

  private Collection<String> excluded() {
    return trace.excluded();
  }

  private void head() {
    bench.grid().title(0, 0, "测算 Computation");
    bench
        .grid()
        .text(
            1,
            0,
            "公式从“因素数据”逐步算到分，全部为整数运算：金额分为“整分”与“分以下”两列，除法按段进行，中间数不超过 10 的 14 次方，"
                + "资金池在 500 亿元以内逐分准确；分以下相差不足十亿分之一视为相等。下方为各步的权重、合计等参数。");
    bench
        .grid()
        .text(
            2,
            0,
            "Formulas go from the figures to the fen by whole numbers below 10^14; exact for pools up"
                + " to 50 billion yuan. Parts of a fen that differ by less than 10^-9 count as equal."
                + " Weights and sums stand below.");
  }

  private Columns step(int index) {
    var step = data.policy().steps().get(index);
    bench.group("第 " + (index + 1) + " 步 " + step.label().zh(), step.label().en());
    var amounts = trace.steps().get(index);
    var subjects = List.copyOf(amounts.keySet());
    var uncapped =
        switch (step) {
          case AwardStep.ByFactors s -> {
            if (fits && ShareTable.isFor(s, factors)) {
              yield new ShareTable(bench, factors, trace.costIndex(), digits)
                  .write(s, subjects, sources.distributed(s));
            }
            var columns = new FactorColumns(bench, factors, trace.costIndex(), digits);
            yield fits && columns.fits(s, subjects)
                ? columns.write(s, subjects, sources.distributed(s))
                : values(amounts);
          }
          case AwardStep.ByStandards s -> {
            var columns = new StandardColumns(bench, factors, trace.costIndex(), digits);
            yield fits && columns.fits(s, subjects) ? columns.write(s, subjects) : values(amounts);
          }
          case AwardStep.ByRate s -> {
            var columns = new RateColumns(bench, factors, digits);
            yield fits && factors.isExact(s.factorCode()) && columns.fits(s, subjects)
                ? columns.write(s, subjects, sources.distributed(s))
                : values(amounts);
          }
          case AwardStep.ByRank s ->
              fits && (s.askCode() == null || factors.isExact(s.askCode()))
                  ? new RankColumns(bench, factors).write(s, subjects, sources.distributed(s))
                  : values(amounts);
          case Split s -> new Columns(0, 0);
        };
    if (step instanceof Split || subjects.isEmpty()) {
      return uncapped;
    }
    var own = step.rounding();
    var unit = new UnitColumn(bench, factors, subjects, own == null ? Rounding.FEN : own);
    var shared = step.cap().redistributes();
    var limits =
        new LimitColumns(bench, factors, shared ? step.cap().limits() : Limits.NONE, unit, digits);
    var exact =
        shared
            ? limits.write(uncapped, subjects, List.of(trace.stepRounds().get(index)))
            : new CapColumns(bench, factors).write(step.cap(), uncapped, subjects);
    if (own == null) {
      return exact;
    }
    int whole = whole(unit, limits, exact, subjects, own);
    int part = bench.column("分以下", "rest of a fen");
    bench.fill(part, subjects, "0", s -> "0");
    return new Columns(whole, part);
  }

  /** A step that 15 digits cannot hold stands there by its value, and says so. */
  private Columns values(SortedMap<String, Trace.Amount> amounts) {
    int whole = bench.column("系统计算值（整分）：位数过多，公式不能精确", "a value, not a formula: too many digits");
    int part = bench.column("系统计算值（分以下）", "a value: rest of a fen");
    amounts.forEach(
        (subject, amount) -> {
          bench.grid().number(bench.row(subject), whole, amount.wholeFen(), Grid.WHOLE);
          bench.grid().number(bench.row(subject), part, amount.part(), Grid.ANY);
        });
    return new Columns(whole, part);
  }

  private Columns due(Collection<String> subjects, int count) {
    var earning = new ArrayList<Columns>();
    for (int i = 0; i < count; i++) {
      if (!sources.feeding().contains(i + 1) && !(data.policy().steps().get(i) instanceof Split)) {
        earning.add(steps.get(i));
      }
    }
    return earning.size() == 1
        ? earning.getFirst()
        : bench.normal(
            subjects,
            "各步合计",
            "all steps",
            s -> "(" + sum(earning, s, true) + ")",
            s -> "(" + sum(earning, s, false) + ")");
  }

  private String sum(List<Columns> columns, String s, boolean whole) {
    var cells = columns.stream().map(one -> bench.at(s, whole ? one.whole() : one.part())).toList();
    return "SUM(" + String.join(",", cells) + ")";
  }

  /** When more is due than the pool holds and the policy reduces. */
  private Columns reduced(Columns due, Collection<String> subjects) {
    if (!data.policy().shortage().reduce()) {
      return due;
    }
    int column = bench.column("资金不足时折减", "reduced when the pool is short");
    bench.column("", "");
    var sum = bench.sum(column, "应得合计", due);
    var isShort =
        bench.below(
            column,
            "资金不足",
            "IF(OR("
                + sum.whole()
                + ">"
                + factors.pool()
                + ",AND("
                + sum.whole()
                + "="
                + factors.pool()
                + ","
                + sum.part()
                + ">"
                + Bench.TOLERANCE
                + ")),1,0)",
            "0");
    var pool = sources.cells(column, factors.pool(), "0");
    return new Scaling(bench, digits)
        .write(due, subjects, pool, sum, s -> isShort + "=1", true, "折减后", "reduced");
  }
}
