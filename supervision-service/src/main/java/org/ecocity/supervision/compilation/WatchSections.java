package org.ecocity.supervision.compilation;

import static org.ecocity.supervision.compilation.Figures.in;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.copies.LightCopy;
import org.ecocity.supervision.findings.FindingsAsOf;

/** The sections about what lags: lights, late reports, findings; and what was corrected. */
final class WatchSections {
  private static final Map<String, String> DIMENSIONS =
      Map.of("START", "开工", "PROGRESS", "进度", "PAYMENT", "支付", "LISTING", "入统", "REPORTING", "报送");
  private static final Map<String, String> COLOURS = Map.of("RED", "红", "AMBER", "黄");
  private static final Map<String, String> SEVERITIES =
      Map.of("MINOR", "一般", "MAJOR", "较重", "SERIOUS", "严重");

  private final Facts facts;
  private final Figures figures;

  WatchSections(Facts facts, Figures figures) {
    this.facts = facts;
    this.figures = figures;
  }

  Section lights() {
    var names = projectNames();
    var ids =
        List.of(
            lightCount("lights.red", "红灯", light -> light.colour().equals("RED")),
            lightCount("lights.amber", "黄灯", light -> light.colour().equals("AMBER")));
    var rows =
        facts.lights().stream()
            .map(
                light ->
                    List.of(
                        light.projectCode(),
                        names.getOrDefault(light.projectCode(), ""),
                        facts.unitName(light.ownerUnitCode()),
                        DIMENSIONS.getOrDefault(light.dimension(), light.dimension()),
                        COLOURS.getOrDefault(light.colour(), light.colour()),
                        light.reason()))
            .toList();
    return new Section(
        "LIGHTS",
        "亮灯情况",
        "Amber and red lights",
        List.of(
            new Section.Sentence(
                "红灯%s盏，黄灯%s盏。"
                    .formatted(figures.value("lights.red"), figures.value("lights.amber")),
                ids)),
        rows.isEmpty()
            ? null
            : new Section.Table(List.of("项目编码", "项目", "单位", "维度", "灯色", "原因"), rows, ids));
  }

  private Map<String, String> projectNames() {
    var names = new java.util.HashMap<String, String>();
    facts.projects().forEach(project -> names.put(project.code(), project.name()));
    return names;
  }

  private String lightCount(String id, String label, Predicate<LightCopy> which) {
    var found =
        facts.lights().stream()
            .filter(which)
            .map(light -> light.projectCode() + "/" + light.dimension())
            .toList();
    return figures.add(
        id,
        label + "数",
        String.valueOf(found.size()),
        "盏",
        "计数",
        in("项目/维度", String.join(" ", found), "亮灯记录"));
  }

  Section reporting() {
    var due = facts.projects().stream().filter(Facts.Project::owesReport).toList();
    var late = due.stream().filter(project -> !isInTime(project)).toList();
    var missing = late.stream().filter(project -> project.firstReportedAt() == null).toList();
    var ids =
        List.of(
            reportCount("reports.due", "应报送", due),
            reportCount("reports.late", "未按时报送", late),
            reportCount("reports.missing", "截止时未报", missing));
    var rows = late.stream().map(this::lateRow).toList();
    return new Section(
        "REPORTING",
        "报送情况",
        "Reports in time, late and missing",
        List.of(
            new Section.Sentence(
                "应报送%s个项目，未按时报送%s个，其中截止时仍未报送%s个；未报送的沿用最近一期数据，并予标注。"
                    .formatted(
                        figures.value("reports.due"),
                        figures.value("reports.late"),
                        figures.value("reports.missing")),
                ids)),
        rows.isEmpty()
            ? null
            : new Section.Table(List.of("项目编码", "项目", "单位", "报送", "采用数据"), rows, ids));
  }

  /** Until the cut-off included; a correction does not make a late report one in time. */
  private boolean isInTime(Facts.Project project) {
    var at = project.firstReportedAt();
    return at != null && !at.isAfter(facts.order().cutOff());
  }

  private List<String> lateRow(Facts.Project project) {
    var report = project.report();
    return List.of(
        project.code(),
        project.name(),
        facts.unitName(project.unitCode()),
        project.firstReportedAt() == null ? "未报" : "迟报",
        report == null ? "无" : facts.isStale(project) ? "沿用 " + report.period() : report.period());
  }

  private String reportCount(String id, String label, List<Facts.Project> projects) {
    return figures.add(
        id,
        label + "项目数",
        String.valueOf(projects.size()),
        "个",
        "截止时间 " + facts.order().cutOff().atZone(BusinessClock.ZONE).toLocalDateTime(),
        in("项目", codes(projects), "报送记录"));
  }

  private static String codes(List<Facts.Project> projects) {
    return String.join(" ", projects.stream().map(Facts.Project::code).toList());
  }

  Section findings() {
    var open = facts.findings().stream().filter(FindingsAsOf.Past::isOpen).toList();
    var overdue = open.stream().filter(past -> past.isOverdue(facts.cutOffDay())).toList();
    var ids =
        List.of(
            findingCount("findings.open", "未销号问题", open),
            findingCount("findings.overdue", "逾期问题", overdue));
    var rows =
        open.stream()
            .map(
                past ->
                    List.of(
                        past.code(),
                        facts.unitName(past.unitCode()),
                        SEVERITIES.getOrDefault(past.severity(), past.severity()),
                        dueText(past.dueDate()),
                        past.isOverdue(facts.cutOffDay()) ? "是" : "否"))
            .toList();
    return new Section(
        "FINDINGS",
        "督查整改情况",
        "Findings open and overdue",
        List.of(
            new Section.Sentence(
                "未销号问题%s个，其中逾期%s个。"
                    .formatted(figures.value("findings.open"), figures.value("findings.overdue")),
                ids)),
        rows.isEmpty()
            ? null
            : new Section.Table(List.of("问题编号", "单位", "程度", "整改期限", "逾期"), rows, ids));
  }

  private static String dueText(@org.jspecify.annotations.Nullable LocalDate due) {
    return due == null ? "—" : due.toString();
  }

  private String findingCount(String id, String label, List<FindingsAsOf.Past> found) {
    return figures.add(
        id,
        label + "数",
        String.valueOf(found.size()),
        "个",
        "计数",
        in("问题", String.join(" ", found.stream().map(FindingsAsOf.Past::code).toList()), "问题台账"));
  }

  List<Section> corrections() {
    var sentences = new ArrayList<Section.Sentence>();
    for (var correction : facts.order().corrections()) {
      var at = correction.asOf().atZone(BusinessClock.ZONE).toLocalDate();
      sentences.add(
          new Section.Sentence(
              "经核实，%s数据按%s更正后的报告采用：%s"
                  .formatted(facts.unitName(correction.unitCode()), at, correction.note()),
              List.of("unit." + correction.unitCode() + ".done")));
    }
    return sentences.isEmpty()
        ? List.of()
        : List.of(new Section("CORRECTIONS", "更正说明", "Corrections", sentences, null));
  }
}
