package org.ecocity.funding.performance;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ecocity.funding.performance.sheets.Direction;
import org.ecocity.funding.performance.sheets.EvaluationSheet;
import org.jspecify.annotations.Nullable;

/**
 * A result in the layout of 项目支出绩效自评表, amounts in 万元.
 *
 * @param result the result
 * @param sheet the sheet it follows
 * @param carriedOver whether the line's money was carried over from the year before
 */
record ResultSheet(ResultView result, EvaluationSheet sheet, boolean carriedOver) {
  private static final int COLUMNS = 9;
  private static final int FEN_OF_WAN_DIGITS = 6;
  private static final int[] WIDTHS = {14, 18, 20, 30, 16, 16, 9, 10, 44};
  private static final String NONE = "—";

  String fileName() {
    return "绩效自评表-" + result.budgetLineCode() + "-" + result.year() + ".xlsx";
  }

  void write(OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "Ecocity", "1.0")) {
      var page = workbook.newWorksheet("绩效自评表");
      for (int i = 0; i < COLUMNS; i++) {
        page.width(i, WIDTHS[i]);
      }
      int row = head(page);
      row = money(page, row);
      row = goal(page, row);
      int first = row;
      row = indicators(page, row);
      row = total(page, row);
      page.range(0, 0, row - 1, COLUMNS - 1).style().wrapText(true).borderStyle("thin").set();
      page.range(first, 0, first, COLUMNS - 1).style().bold().wrapText(true).set();
      notes(page, row);
      page.finish();
    }
  }

  private int head(Worksheet page) {
    across(page, 0, 0, COLUMNS - 1, "项目支出绩效自评表");
    page.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
    across(page, 1, 0, COLUMNS - 1, "（" + result.year() + "年度）");
    var project = result.projectName();
    page.value(2, 0, "项目名称");
    across(page, 2, 1, COLUMNS - 1, project == null ? result.budgetLineName() : project);
    page.value(3, 0, "主管部门");
    across(page, 3, 1, 3, result.unitName());
    page.value(3, 4, "实施单位");
    across(page, 3, 5, COLUMNS - 1, result.unitName());
    return 4;
  }

  private int money(Worksheet page, int row) {
    var heads = List.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "分值", "得分");
    for (int i = 0; i < heads.size(); i++) {
      page.value(row, i, heads.get(i));
    }
    var whole = result.execution();
    amounts(page, row + 1, "年度资金总额", true);
    page.value(row + 1, 5, plain(whole.executionPercent()));
    points(page, row + 1, whole.points(), whole.score());
    page.value(row + 1, 8, explanation(whole.reason(), whole.remedy(), null));
    amounts(page, row + 2, "其中：当年财政拨款", !carriedOver);
    amounts(page, row + 3, "上年结转资金", carriedOver);
    amounts(page, row + 4, "其他资金", false);
    return row + 5;
  }

  private void amounts(Worksheet page, int row, String name, boolean all) {
    var whole = result.execution();
    page.value(row, 1, name);
    page.value(row, 2, wan(all ? whole.openedFen() : 0));
    page.value(row, 3, wan(all ? whole.budgetFen() : 0));
    page.value(row, 4, wan(all ? whole.executedFen() : 0));
    for (int i = 5; i <= 7; i++) {
      page.value(row, i, NONE);
    }
  }

  private int goal(Worksheet page, int row) {
    page.value(row, 0, "年度总体目标");
    across(page, row, 1, 3, "预期目标");
    across(page, row, 4, COLUMNS - 1, "实际完成情况");
    across(page, row + 1, 1, 3, result.goal());
    across(page, row + 1, 4, COLUMNS - 1, result.achieved());
    return row + 2;
  }

  private int indicators(Worksheet page, int start) {
    var heads =
        List.of("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
    for (int i = 0; i < heads.size(); i++) {
      page.value(start, i, heads.get(i));
    }
    int row = start + 1;
    for (var dimension : sheet.entered()) {
      for (var part : dimension.partsOrNone()) {
        for (var each : result.rows()) {
          if (each.target().partCode().equals(part.code())) {
            page.value(row, 1, dimension.name() + "（" + plain(dimension.points()) + "分）");
            page.value(row, 2, part.name());
            indicator(page, row++, each);
          }
        }
      }
    }
    return row;
  }

  private void indicator(Worksheet page, int row, ResultView.Reached each) {
    var target = each.target();
    page.value(row, 3, target.name());
    page.value(row, 4, promised(target));
    page.value(row, 5, reached(each));
    points(page, row, target.points(), each.score());
    var review = each.reviewReason();
    var reviewed = review == null ? null : review + "（自评 " + plain(each.selfScore()) + " 分）";
    page.value(row, 8, explanation(each.reason(), each.remedy(), reviewed));
  }

  private int total(Worksheet page, int row) {
    across(page, row, 0, 5, "总分");
    page.value(row, 6, 100);
    page.value(row, 7, plain(result.score()));
    page.value(row, 8, "评价等级：" + result.rating().chinese());
    return row + 1;
  }

  /** A document is cited within its validity alone: the sheet holds only there. */
  private void notes(Worksheet page, int row) {
    var lines = new ArrayList<String>();
    var source = sheet.source();
    if (source != null) {
      var number = source.documentNumber();
      lines.add("依据 Basis：" + source.title() + (number == null ? "" : "（" + number + "）"));
    }
    lines.add(
        "执行数为 "
            + result.year()
            + " 年 12 月 31 日管理备查账数。Executed: the management ledger as of 31 December.");
    var notes = sheet.notes();
    lines.addAll(notes == null ? List.of() : notes);
    for (int i = 0; i < lines.size(); i++) {
      page.value(row + 1 + i, 0, "注：" + lines.get(i));
    }
  }

  private static void points(
      Worksheet page, int row, @Nullable BigDecimal full, @Nullable BigDecimal scored) {
    if (full != null && scored != null) {
      page.value(row, 6, plain(full));
      page.value(row, 7, plain(scored));
    }
  }

  private static String promised(TargetView.Indicator target) {
    var value = target.targetValue();
    var unit = target.measureUnit() == null ? "" : target.measureUnit();
    return value == null
        ? Objects.requireNonNullElse(target.targetText(), "")
        : sign(target.direction()) + value.toPlainString() + unit;
  }

  private static String sign(@Nullable Direction direction) {
    return switch (direction) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case EQUAL -> "=";
      case null -> "";
    };
  }

  private String reached(ResultView.Reached each) {
    var value = each.actualValue();
    var words = each.actualText() == null ? "" : each.actualText();
    if (value != null) {
      var unit = each.target().measureUnit() == null ? "" : each.target().measureUnit();
      return value.toPlainString() + unit + (words.isEmpty() ? "" : "；" + words);
    }
    var grade =
        sheet
            .band(String.valueOf(each.gradeCode()))
            .map(EvaluationSheet.Band::name)
            .orElse(String.valueOf(each.gradeCode()));
    return grade + "（" + each.gradePercent() + "%）" + words;
  }

  private static String explanation(
      @Nullable String reason, @Nullable String remedy, @Nullable String review) {
    var parts = new ArrayList<String>();
    if (reason != null) {
      parts.add("偏差原因：" + reason);
    }
    if (remedy != null) {
      parts.add("改进措施：" + remedy);
    }
    if (review != null) {
      parts.add("财政评审：" + review);
    }
    return String.join("；", parts);
  }

  private static BigDecimal wan(long fen) {
    return plain(BigDecimal.valueOf(fen, FEN_OF_WAN_DIGITS));
  }

  private static BigDecimal plain(BigDecimal value) {
    return Objects.requireNonNull(TargetView.plain(value));
  }

  private static void across(Worksheet page, int row, int from, int to, String text) {
    page.value(row, from, text);
    page.range(row, from, row, to).merge();
  }
}
