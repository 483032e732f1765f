package org.ecocity.projects.keyprojects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.ecocity.projects.composition.Sources;
import org.ecocity.projects.library.Nature;
import org.jspecify.annotations.Nullable;

/** The key-project table as officials lay it out, and how a row becomes an entry. */
final class TableSheet {
  static final SheetLayout LAYOUT =
      new SheetLayout(
          "年度重点建设项目表",
          List.of(
              SheetColumn.optional(SheetLayout.NUMBER, "序号"),
              SheetColumn.anchor("projectCode", "项目编码", "项目代码"),
              SheetColumn.anchor("projectName", "项目名称"),
              SheetColumn.required("nature", "建设性质"),
              SheetColumn.optional("scale", "建设规模及内容", "建设规模和内容", "建设内容及规模"),
              SheetColumn.required("totalInvestmentFen", "总投资（万元）"),
              SheetColumn.required("doneByLastYearEndFen", "截至上年底完成（万元）", "截至上年底完成投资（万元）"),
              SheetColumn.required("annualInvestmentFen", "本年计划投资（万元）", "年度计划投资（万元）"),
              SheetColumn.required("sources", "资金来源"),
              SheetColumn.optional("visibleTarget", "年度形象进度目标", "年度形象进度"),
              SheetColumn.optional("quarter1", "一季度"),
              SheetColumn.optional("quarter2", "二季度"),
              SheetColumn.optional("quarter3", "三季度"),
              SheetColumn.optional("quarter4", "四季度"),
              SheetColumn.required("ownerUnitCode", "责任单位"),
              SheetColumn.optional("lineDepartmentCode", "行业主管部门"),
              SheetColumn.optional("sponsoringLeader", "包保领导"),
              SheetColumn.required("startDate", "开工时间"),
              SheetColumn.required("endDate", "竣工时间")),
          List.of("资金来源按占总投资的比例填写，如：市级30%、债券70%；合计 100%。", "公益型项目政府投资须超过一半。"));

  static final Map<String, Nature> NATURES =
      Map.of("新建", Nature.NEW, "续建", Nature.CONTINUED, "改建", Nature.REBUILT, "改扩建", Nature.REBUILT);

  private static final int MAX_TARGET_CHARS = 500;

  private TableSheet() {}

  /** Reads a row; null when something in it is missing or unreadable, which is noted on it. */
  static @Nullable EntryRequest read(SheetRow row, Function<String, Optional<String>> unitCode) {
    var code = row.requiredText("projectCode", 30);
    row.requiredText("projectName", 200);
    var nature = nature(row);
    var total = row.requiredAmountFen("totalInvestmentFen");
    if (total != null && total == 0) {
      row.reject("totalInvestmentFen", "positive");
    }
    var done = row.optionalAmountFen("doneByLastYearEndFen");
    var annual = row.requiredAmountFen("annualInvestmentFen");
    var sources = sources(row);
    var owner = unit(row, "ownerUnitCode", unitCode);
    var line = unit(row, "lineDepartmentCode", unitCode);
    if (row.text("ownerUnitCode").isEmpty()) {
      row.reject("ownerUnitCode", "not-blank");
    }
    var start = row.requiredDate("startDate", false);
    var end = row.requiredDate("endDate", true);
    var scale = row.optionalText("scale", 2000);
    var target = row.optionalText("visibleTarget", MAX_TARGET_CHARS);
    var leader = row.optionalText("sponsoringLeader", 100);
    if (code == null || nature == null || total == null || annual == null || sources == null) {
      return null;
    }
    if (owner == null || start == null || end == null || !row.errors().isEmpty()) {
      return null;
    }
    return new EntryRequest(
        code,
        nature,
        scale,
        total,
        done == null ? 0 : done,
        annual,
        sources.shares(),
        target,
        quarters(row),
        owner,
        line,
        leader,
        start,
        end);
  }

  private static @Nullable Nature nature(SheetRow row) {
    if (row.text("nature").isEmpty()) {
      row.reject("nature", "not-blank");
    }
    return row.oneOf("nature", NATURES);
  }

  private static @Nullable Sources sources(SheetRow row) {
    var text = row.requiredText("sources", 200);
    if (text == null) {
      return null;
    }
    var sources = Sources.written(text);
    if (sources.isEmpty()) {
      row.reject("sources", "sources-unreadable");
    }
    return sources.filter(TableSheet::inRange).orElse(null);
  }

  private static boolean inRange(Sources sources) {
    return sources.shares().stream().allMatch(s -> s.percent().compareTo(BigDecimal.ZERO) >= 0);
  }

  private static @Nullable String unit(
      SheetRow row, String key, Function<String, Optional<String>> unitCode) {
    var text = row.text(key);
    if (text.isEmpty()) {
      return null;
    }
    var code = unitCode.apply(text);
    if (code.isEmpty()) {
      row.reject(key, "unknown-unit", text);
    }
    return code.orElse(null);
  }

  private static List<String> quarters(SheetRow row) {
    return List.of(quarter(row, 1), quarter(row, 2), quarter(row, 3), quarter(row, 4));
  }

  private static String quarter(SheetRow row, int number) {
    var text = row.text("quarter" + number);
    return text.substring(0, Math.min(MAX_TARGET_CHARS, text.length()));
  }
}
