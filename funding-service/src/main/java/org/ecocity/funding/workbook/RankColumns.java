package org.ecocity.funding.workbook;

import java.util.Collection;
import java.util.List;
import org.ecocity.funding.engine.AwardStep.ByRank;
import org.ecocity.funding.engine.AwardStep.Place;
import org.ecocity.funding.engine.AwardStep.Ties;
import org.ecocity.funding.workbook.Bench.Columns;
import org.ecocity.funding.workbook.Bench.Pair;

/** A COMPETITIVE step in columns: score, rank, then what places earn or what fits. */
final class RankColumns {
  private final Bench bench;
  private final FactorSheet factors;

  RankColumns(Bench bench, FactorSheet factors) {
    this.bench = bench;
    this.factors = factors;
  }

  /** Columns of a ranking. */
  private record Ranking(int counts, int score, int tie, int rank) {}

  Columns write(ByRank step, List<String> subjects, Pair distributed) {
    var ranking = ranking(step, subjects);
    return step.askCode() == null
        ? byPlaces(step, subjects, distributed, ranking)
        : byBudget(step, step.askCode(), subjects, distributed, ranking);
  }

  private Ranking ranking(ByRank step, Collection<String> subjects) {
    int score = bench.column(step.score().zh(), step.score().en());
    int tie = bench.column("同分比较", "tie");
    int counts = bench.column("参加排名", "ranked");
    int rank = bench.column("名次", "rank");
    bench.fill(score, subjects, Grid.ANY, s -> factors.compared(s, step.scoreCode()));
    var tieCode = step.tieCode();
    bench.fill(tie, subjects, Grid.ANY, s -> tieCode == null ? "0" : factors.compared(s, tieCode));
    bench.fill(counts, subjects, "0", s -> counts(step, bench.at(s, score)));
    var ranking = new Ranking(counts, score, tie, rank);
    bench.fill(rank, subjects, "0", s -> rank(step, ranking, s));
    return ranking;
  }

  private static String counts(ByRank step, String score) {
    var threshold = step.threshold();
    return threshold == null
        ? "1"
        : "IF(" + score + (step.lowestFirst() ? "<=" : ">=") + threshold.toPlainString() + ",1,0)";
  }

  private String rank(ByRank step, Ranking ranking, String s) {
    var counted = "COUNTIFS(" + bench.all(ranking.counts()) + ",1,";
    var scores = bench.all(ranking.score());
    var own = bench.at(s, ranking.score());
    var ties = bench.all(ranking.tie());
    var tie = bench.at(s, ranking.tie());
    var better = step.lowestFirst() ? "\"<\"&" : "\">\"&";
    var rank =
        "1+" + counted + scores + "," + better + own + ")+" + counted + scores + "," + own + ","
            + ties + ",\">\"&" + tie + ")";
    return step.ties() == Ties.SHARE_PLACES && step.askCode() == null
        ? rank
        : rank
            + "+"
            + counted
            + scores
            + ","
            + own
            + ","
            + ties
            + ","
            + tie
            + ","
            + bench.all(Bench.NO)
            + ",\"<\"&"
            + bench.at(s, Bench.NO)
            + ")";
  }

  private Columns byPlaces(ByRank step, List<String> subjects, Pair distributed, Ranking ranking) {
    int level = bench.column("并列家数", "level");
    bench.fill(
        level,
        subjects,
        "0",
        s ->
            step.ties() == Ties.SHARE_PLACES
                ? "COUNTIFS("
                    + bench.all(ranking.counts())
                    + ",1,"
                    + bench.all(ranking.score())
                    + ","
                    + bench.at(s, ranking.score())
                    + ","
                    + bench.all(ranking.tie())
                    + ","
                    + bench.at(s, ranking.tie())
                    + ")"
                : "1");
    var table = table(step, ranking.score(), subjects.size(), distributed);
    int whole = bench.column("所占名次合计（整分）", "their places, whole fen");
    int part = bench.column("所占名次合计（分以下）", "their places, rest");
    bench.fill(whole, subjects, Grid.WHOLE, s -> places(table.whole(), table, ranking, level, s));
    bench.fill(part, subjects, Grid.ANY, s -> places(table.part(), table, ranking, level, s));
    return bench.normal(
        subjects,
        step.label().zh(),
        step.label().en(),
        s -> "INT(" + bench.at(s, whole) + "/MAX(1," + bench.at(s, level) + "))",
        s ->
            "(MOD("
                + bench.at(s, whole)
                + ",MAX(1,"
                + bench.at(s, level)
                + "))+"
                + bench.at(s, part)
                + ")/MAX(1,"
                + bench.at(s, level)
                + ")");
  }

  private String places(String amounts, Table table, Ranking ranking, int level, String s) {
    var rank = bench.at(s, ranking.rank());
    return "IF("
        + bench.at(s, ranking.counts())
        + "=1,SUMIFS("
        + amounts
        + ","
        + table.numbers()
        + ",\">=\"&"
        + rank
        + ","
        + table.numbers()
        + ",\"<=\"&("
        + rank
        + "+"
        + bench.at(s, level)
        + "-1)),0)";
  }

  /** Ranges of the table of places below the subjects. */
  private record Table(String numbers, String whole, String part) {}

  private Table table(ByRank step, int column, int subjects, Pair distributed) {
    int last = step.places().stream().mapToInt(Place::toRank).max().orElse(1);
    int count = Math.min(last, subjects);
    int first = bench.table(column, count + 1);
    var grid = bench.grid();
    grid.text(first, column, "名次 place");
    grid.text(first, column + 1, "整分 whole fen");
    grid.text(first, column + 2, "分以下 rest");
    for (int place = 1; place <= count; place++) {
      int row = first + place;
      grid.number(row, column, place, "0");
      var earns = earns(step, place, distributed);
      grid.formula(row, column + 1, earns.whole(), Grid.WHOLE);
      grid.formula(row, column + 2, earns.part(), Grid.ANY);
    }
    return new Table(
        Grid.range(first + 1, first + count, column),
        Grid.range(first + 1, first + count, column + 1),
        Grid.range(first + 1, first + count, column + 2));
  }

  private static Pair earns(ByRank step, int place, Pair distributed) {
    for (var row : step.places()) {
      if (place >= row.fromRank() && place <= row.toRank()) {
        return row.amountFen() != null
            ? new Pair(String.valueOf(row.amountFen()), "0")
            : row.percent() == null || row.percent().signum() == 0
                ? new Pair("0", "0")
                : Portion.of(row.percent()).of(distributed);
      }
    }
    return new Pair("0", "0");
  }

  private Columns byBudget(
      ByRank step, String askCode, List<String> subjects, Pair distributed, Ranking ranking) {
    int decimals = factors.decimals(askCode);
    var scale = "1" + "0".repeat(decimals);
    var asked =
        bench.amount(
            subjects,
            "申请额",
            "asked for",
            s -> "INT(ROUND(" + factors.at(s, askCode) + "*" + scale + ",0)*100/" + scale + ")",
            s ->
                "MOD(ROUND("
                    + factors.at(s, askCode)
                    + "*"
                    + scale
                    + ",0)*100,"
                    + scale
                    + ")/"
                    + scale);
    var budgets =
        new BudgetColumns(bench, step.misfit())
            .write(subjects, asked, distributed, ranking.counts(), ranking.rank());
    var left = budgets.left();
    return bench.amount(
        subjects,
        step.label().zh(),
        step.label().en(),
        s -> taken(ranking, budgets, bench.at(s, asked.whole()), left.whole(), s),
        s -> taken(ranking, budgets, bench.at(s, asked.part()), left.part(), s));
  }

  /** What was asked for where it fits, what was left where the policy gives that. */
  private String taken(
      Ranking ranking, BudgetColumns.Budgets budgets, String amount, int left, String s) {
    var rank = "," + bench.at(s, ranking.rank()) + ")";
    var fits = "INDEX(" + bench.all(budgets.fits()) + rank;
    return "IF("
        + bench.at(s, ranking.counts())
        + "=1,IF("
        + fits
        + "=1,"
        + amount
        + ",IF("
        + fits
        + "=2,INDEX("
        + bench.all(left)
        + rank
        + ",0)),0)";
  }
}
