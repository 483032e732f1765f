package org.ecocity.funding.workbook;

import java.util.List;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.Share;

/**
 * The sheet 结果: shares in yuan and fen by formula, the system's beside, the sum against the pool.
 */
final class ResultSheet {
  private static final int HEAD_ROW = 2;
  private static final int FIRST_ROW = 3;
  private static final int FIXED_COLUMNS = 9;

  private final Grid grid;
  private final AwardSheets data;
  private final AwardResult result;
  private final Bench bench;
  private final FactorSheet factors;

  ResultSheet(Grid grid, AwardSheets data, AwardResult result, Bench bench, FactorSheet factors) {
    this.grid = grid;
    this.data = data;
    this.result = result;
    this.bench = bench;
    this.factors = factors;
  }

  void write(int share, PayoutColumns.Payout payout) {
    grid.title(0, 0, data.title());
    grid.text(1, 0, data.titleEn());
    var heads =
        List.of(
            "代码 Code",
            "名称 Name",
            "领取单位 Unit",
            "应得（元） Share (yuan)",
            "应得（分） Share (fen)",
            "先行下达（分） At once (fen)",
            "清算（分） Settlement (fen)",
            "系统结果（分） By the system (fen)",
            "差（分） Difference (fen)");
    for (int i = 0; i < heads.size(); i++) {
      grid.head(HEAD_ROW, i, heads.get(i));
      grid.width(i, i == 1 || i == 2 ? 26 : 18);
    }
    var parts =
        result.shares().isEmpty() ? List.<Share.Part>of() : result.shares().getFirst().parts();
    for (int k = 0; k < parts.size(); k++) {
      grid.head(HEAD_ROW, FIXED_COLUMNS + k, parts.get(k).name() + "（分） " + parts.get(k).nameEn());
      grid.width(FIXED_COLUMNS + k, 18);
    }
    for (int i = 0; i < result.shares().size(); i++) {
      row(FIRST_ROW + i, result.shares().get(i), share, payout);
    }
    total(FIRST_ROW + result.shares().size(), parts.size(), payout.pooled());
    grid.freeze(2, FIRST_ROW);
  }

  private void row(int row, Share one, int share, PayoutColumns.Payout payout) {
    var subject = one.subjectCode();
    grid.text(row, 0, subject);
    grid.text(row, 1, data.names().getOrDefault(subject, subject));
    grid.text(row, 2, data.units().getOrDefault(subject, subject));
    grid.formula(row, 3, Grid.at(row, 4) + "/100", Grid.YUAN);
    grid.formula(row, 4, from(subject, share), Grid.WHOLE);
    grid.formula(row, 5, from(subject, payout.advance()), Grid.WHOLE);
    grid.formula(row, 6, from(subject, payout.settlement()), Grid.WHOLE);
    grid.number(row, 7, one.shareFen(), Grid.WHOLE);
    grid.formula(row, 8, Grid.at(row, 4) + "-" + Grid.at(row, 7), Grid.WHOLE);
    for (int k = 0; k < payout.parts().size(); k++) {
      grid.formula(row, FIXED_COLUMNS + k, from(subject, payout.parts().get(k)), Grid.WHOLE);
    }
  }

  private String from(String subject, int column) {
    return bench.grid().from(bench.row(subject), column);
  }

  private void total(int row, int parts, int pooled) {
    grid.head(row, 0, "合计 Total");
    for (int column = 3; column < FIXED_COLUMNS + parts; column++) {
      grid.formula(
          row,
          column,
          "SUM(" + Grid.range(FIRST_ROW, Math.max(FIRST_ROW, row - 1), column) + ")",
          column == 3 ? Grid.YUAN : Grid.WHOLE);
    }
    var paid = bench.grid().rangeFrom(bench.firstRow(), bench.lastRow(), pooled);
    var sum = "SUMIF(" + paid + ",\">0\")";
    grid.text(row + 2, 0, "资金池（分） Pool (fen)");
    grid.formula(row + 2, 4, factors.pool(), Grid.WHOLE);
    grid.text(row + 3, 0, "结余（分） Left (fen)");
    grid.formula(row + 3, 4, "MAX(0," + Grid.at(row + 2, 4) + "-" + sum + ")", Grid.WHOLE);
    grid.text(row + 4, 0, "缺口（分） Short (fen)");
    grid.formula(row + 4, 4, "MAX(0," + sum + "-" + Grid.at(row + 2, 4) + ")", Grid.WHOLE);
    grid.text(row + 5, 0, "核对：由资金池承担的合计（不含扣缴）+ 结余 − 缺口 = 资金池 Check");
    grid.formula(
        row + 5,
        4,
        "IF("
            + sum
            + "+"
            + Grid.at(row + 3, 4)
            + "-"
            + Grid.at(row + 4, 4)
            + "="
            + Grid.at(row + 2, 4)
            + ",\"一致 agrees\",\"不一致 differs\")",
        "@");
    var differences = Grid.range(FIRST_ROW, Math.max(FIRST_ROW, row - 1), 8);
    grid.text(row + 6, 0, "核对：公式与系统逐项一致 Formulas agree with the system");
    grid.formula(
        row + 6,
        4,
        "IF(SUMIF("
            + differences
            + ",\">0\")-SUMIF("
            + differences
            + ",\"<0\")=0,\"一致 agrees\",\"不一致 differs\")",
        "@");
    notes(row + 8);
  }

  /** What the formulas cannot say stands there in words. */
  private void notes(int first) {
    int row = first;
    for (var exclusion : data.policy().preparation().exclusions()) {
      grid.text(
          row++,
          0,
          "排除条件（按冻结数据由系统判定） Excluded by: "
              + exclusion.label().zh()
              + " "
              + exclusion.label().en()
              + " ("
              + exclusion.when().factorCode()
              + ")");
    }
    for (var line : result.derivation()) {
      grid.text(
          row++,
          0,
          line.text() + " " + line.textEn() + ": " + line.formula() + " = " + line.result());
    }
  }
}
