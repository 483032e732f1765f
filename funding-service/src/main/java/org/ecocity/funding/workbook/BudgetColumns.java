package org.ecocity.funding.workbook;

import java.util.List;
import org.ecocity.funding.engine.AwardStep.Misfit;
import org.ecocity.funding.workbook.Bench.Columns;
import org.ecocity.funding.workbook.Bench.Pair;

/** Budgets in the order of their rank, each as long as the money lasts; a row is a rank here. */
final class BudgetColumns {
  private final Bench bench;
  private final Misfit misfit;

  BudgetColumns(Bench bench, Misfit misfit) {
    this.bench = bench;
    this.misfit = misfit;
  }

  /**
   * By rank.
   *
   * @param fits 1 where what was asked for fits, 2 where it gets what is left, else 0
   * @param left what was left before
   */
  record Budgets(int fits, Columns left) {}

  Budgets write(List<String> subjects, Columns asked, Pair distributed, int counts, int rank) {
    int who = bench.column("按名次：第几行", "by rank: which row");
    int whole = bench.column("申请额（整分）", "asked, whole fen");
    int part = bench.column("申请额（分以下）", "asked, rest");
    int leftWhole = bench.column("此前余额（整分）", "left before, whole fen");
    int leftPart = bench.column("此前余额（分以下）", "left before, rest");
    int open = bench.column("未停止", "not stopped");
    int fits = bench.column("在余额之内", "fits");
    var ranked = bench.below(who, "参加排名", "SUM(" + bench.all(counts) + ")", "0");
    var grid = bench.grid();
    for (int i = 0; i < bench.size(); i++) {
      int row = bench.firstRow() + i;
      grid.formula(
          row,
          who,
          "IF("
              + (i + 1)
              + ">"
              + ranked
              + ",0,MATCH("
              + (i + 1)
              + ","
              + ""
              + rankOfRanked(rank)
              + ",0))",
          "0");
      var at = Grid.at(row, who);
      grid.formula(row, whole, byRow(at, asked.whole()), Grid.WHOLE);
      grid.formula(row, part, byRow(at, asked.part()), Grid.ANY);
      left(row, i == 0, new int[] {whole, part, leftWhole, leftPart, open, fits}, distributed);
      var more = Grid.at(row, whole) + "<" + Grid.at(row, leftWhole);
      var same =
          "AND("
              + Grid.at(row, whole)
              + "="
              + Grid.at(row, leftWhole)
              + ","
              + Grid.at(row, part)
              + "<="
              + Grid.at(row, leftPart)
              + "+"
              + Bench.TOLERANCE
              + ")";
      grid.formula(
          row,
          fits,
          "IF(AND("
              + Grid.at(row, open)
              + "=1,"
              + at
              + ">0),IF(OR("
              + more
              + ","
              + same
              + "),1,"
              + (misfit == Misfit.PART ? "2" : "0")
              + "),0)",
          "0");
    }
    return new Budgets(fits, new Columns(leftWhole, leftPart));
  }

  private String rankOfRanked(int rank) {
    return bench.all(rank);
  }

  private String byRow(String at, int column) {
    return "IF(" + at + "=0,0,INDEX(" + bench.all(column) + "," + at + "))";
  }

  private void left(int row, boolean first, int[] columns, Pair distributed) {
    var grid = bench.grid();
    if (first) {
      grid.formula(row, columns[2], distributed.whole(), Grid.WHOLE);
      grid.formula(row, columns[3], distributed.part(), Grid.ANY);
      grid.formula(row, columns[4], "1", "0");
      return;
    }
    var before = row - 1;
    var took = Grid.at(before, columns[5]);
    var fitted = "IF(" + took + "=1,1,0)";
    var rest = Grid.at(before, columns[3]) + "-" + fitted + "*" + Grid.at(before, columns[1]);
    var borrow = "IF(" + rest + "<-" + Bench.TOLERANCE + ",1,0)";
    grid.formula(
        row,
        columns[2],
        Grid.at(before, columns[2])
            + "-"
            + fitted
            + "*"
            + Grid.at(before, columns[0])
            + "-"
            + borrow,
        Grid.WHOLE);
    grid.formula(row, columns[3], "MAX(0," + rest + "+" + borrow + ")", Grid.ANY);
    grid.formula(
        row,
        columns[4],
        misfit != Misfit.SKIP
            ? "IF(AND(" + Grid.at(before, columns[4]) + "=1," + took + "=1),1,0)"
            : "1",
        "0");
  }
}
