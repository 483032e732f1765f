package org.ecocity.supervision.compilation;

import static org.ecocity.supervision.compilation.Figures.in;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections about plan and work: the city, its units, its fields. */
final class ProgressSections {
  private static final String SUM = "各项目之和";

  private final Facts facts;
  private final Figures figures;
  private final List<UnitProgress> units;

  ProgressSections(Facts facts, Figures figures) {
    this.facts = facts;
    this.figures = figures;
    this.units = UnitProgress.of(facts);
  }

  Section overall() {
    projectFigures();
    var annual = facts.projects().stream().mapToLong(Facts.Project::annualFen).sum();
    var planned = Wan.planned(annual, facts.planPercent());
    var done =
        BigDecimal.valueOf(facts.projects().stream().mapToLong(Facts.Project::doneFen).sum());
    var ids = new ArrayList<String>();
    ids.add(count("city.projects", "列入年度表的项目", project -> true));
    ids.add(
        figures.add(
            "city.annual",
            "全年计划投资",
            Wan.of(annual),
            "万元",
            SUM + "，四舍五入到 0.01 万元",
            in("全年计划（分）", annual, tableSource())));
    ids.add(
        figures.add(
            "city.planned",
            "累计计划投资",
            Wan.of(planned),
            "万元",
            "全年计划 × 计划曲线，四舍五入到 0.01 万元",
            in("全年计划（分）", annual, "city.annual"),
            in("计划曲线（%）", facts.planPercent().toPlainString(), "计划曲线 " + facts.month())));
    ids.add(
        figures.add(
            "city.done",
            "本年累计完成投资",
            Wan.of(done),
            "万元",
            "Σ（自开工累计完成 − 截至上年底完成），四舍五入到 0.01 万元",
            in("本年累计完成（分）", done.toPlainString(), "project.*.done")));
    ids.add(rate("city.rate", "完成累计计划", done, planned, "city.planned"));
    ids.add(rate("city.annualRate", "完成全年计划", done, BigDecimal.valueOf(annual), "city.annual"));
    var states =
        List.of(
            count("city.started", "已开工", Facts.Project::started),
            count("city.completed", "已完工", Facts.Project::completed),
            count("city.accepted", "已竣工验收", Facts.Project::accepted));
    return new Section(
        "OVERALL",
        "总体情况",
        "The city as a whole",
        List.of(new Section.Sentence(opening(), ids), new Section.Sentence(stateText(), states)),
        null);
  }

  private String opening() {
    return facts.projects().isEmpty()
        ? "截至%d年%d月底，本年度重点建设项目表尚未印发。"
            .formatted(facts.month().getYear(), facts.month().getMonthValue())
        : "截至%d年%d月底，列入%d年度重点建设项目表（第%d版）的%s个项目，全年计划投资%s万元，累计计划%s万元，本年累计完成%s万元，为累计计划的%s%%、全年计划的%s%%。"
            .formatted(
                facts.month().getYear(),
                facts.month().getMonthValue(),
                facts.month().getYear(),
                facts.tableVersion(),
                figures.value("city.projects"),
                figures.value("city.annual"),
                figures.value("city.planned"),
                figures.value("city.done"),
                figures.value("city.rate"),
                figures.value("city.annualRate"));
  }

  private String stateText() {
    return "已开工%s个，已完工%s个，已竣工验收%s个。"
        .formatted(
            figures.value("city.started"),
            figures.value("city.completed"),
            figures.value("city.accepted"));
  }

  private void projectFigures() {
    for (var project : facts.projects()) {
      var id = "project." + project.code();
      var source = project.reportSource();
      figures.add(
          id + ".done",
          project.name() + "本年累计完成投资",
          Wan.of(project.doneFen()),
          "万元",
          project.unitCode(),
          "自开工累计完成 − 截至上年底完成，四舍五入到 0.01 万元",
          List.of(
              in("自开工累计完成（分）", project.doneFen() + project.doneBeforeFen(), source),
              in("截至上年底完成（分）", project.doneBeforeFen(), project.doneBeforeSource())));
      var report = project.report();
      figures.add(
          id + ".physical",
          project.name() + "形象进度",
          report == null ? "—" : report.physicalPercent().stripTrailingZeros().toPlainString(),
          "%",
          project.unitCode(),
          facts.isStale(project) ? "本期未报，沿用最近一期" : "本期报告",
          List.of(in("报告", source, source)));
    }
  }

  Section byUnit() {
    var ids = new ArrayList<String>();
    var rows = new ArrayList<List<String>>();
    for (var each : units) {
      ids.addAll(unitFigures(each));
      rows.add(
          List.of(
              each.unit().group().title,
              each.unit().name(),
              String.valueOf(each.projects().size()),
              Wan.of(each.annualFen()),
              Wan.of(each.plannedFen()),
              Wan.of(each.doneFen()),
              each.rate(),
              each.rank() == 0 ? "—" : String.valueOf(each.rank())));
    }
    return new Section(
        "UNITS",
        "各单位完成情况",
        "Unit by unit",
        groupSentences(),
        new Section.Table(
            List.of("组别", "单位", "项目数", "全年计划（万元）", "累计计划（万元）", "累计完成（万元）", "完成率（%）", "组内名次"),
            rows,
            ids));
  }

  private List<Section.Sentence> groupSentences() {
    var sentences = new ArrayList<Section.Sentence>();
    for (var group : Group.values()) {
      var ranked =
          units.stream().filter(each -> each.unit().group() == group && each.rank() > 0).toList();
      if (ranked.size() > 1) {
        sentences.add(groupSentence(group, ranked));
      }
    }
    return sentences;
  }

  /** Who is first and who is last, all of those that tie; nobody is while all stand alike. */
  private static Section.Sentence groupSentence(Group group, List<UnitProgress> ranked) {
    var first = at(ranked, ranked.getFirst().rank());
    var last = at(ranked, ranked.getLast().rank());
    if (first.size() == ranked.size()) {
      var all = "%s中，各单位均完成累计计划的%s%%。".formatted(group.title, first.getFirst().rate());
      return new Section.Sentence(all, rankFigures(first));
    }
    var text =
        "%s中，%s完成累计计划的%s%%，%s首位；%s完成%s%%，%s末位。"
            .formatted(
                group.title,
                names(first),
                first.getFirst().rate(),
                first.size() == 1 ? "居" : "并列",
                names(last),
                last.getFirst().rate(),
                last.size() == 1 ? "居" : "并列");
    var figures = new ArrayList<>(rankFigures(first));
    figures.addAll(rankFigures(last));
    return new Section.Sentence(text, figures);
  }

  private static List<UnitProgress> at(List<UnitProgress> ranked, int place) {
    return ranked.stream().filter(each -> each.rank() == place).toList();
  }

  private static String names(List<UnitProgress> units) {
    return units.stream().map(each -> each.unit().name()).collect(Collectors.joining("、"));
  }

  private static List<String> rankFigures(List<UnitProgress> units) {
    return units.stream()
        .map(each -> "unit." + each.unit().code())
        .flatMap(id -> Stream.of(id + ".rate", id + ".rank"))
        .toList();
  }

  private List<String> unitFigures(UnitProgress each) {
    var code = each.unit().code();
    var id = "unit." + code;
    var name = each.unit().name();
    var parts =
        each.projects().stream()
            .map(p -> in(p.name() + "（分）", p.doneFen(), "project." + p.code() + ".done"))
            .toList();
    return List.of(
        figures.add(
            id + ".planned",
            name + "累计计划投资",
            Wan.of(each.plannedFen()),
            "万元",
            code,
            "全年计划 × 计划曲线，四舍五入到 0.01 万元",
            List.of(
                in("全年计划（分）", each.annualFen(), tableSource()),
                in("计划曲线（%）", facts.planPercent().toPlainString(), "计划曲线 " + facts.month()))),
        figures.add(id + ".done", name + "累计完成投资", Wan.of(each.doneFen()), "万元", code, SUM, parts),
        figures.add(
            id + ".rate",
            name + "完成率",
            each.rate(),
            "%",
            code,
            "累计完成 ÷ 累计计划，四舍五入到 0.01%",
            List.of(
                in("累计完成（分）", each.doneFen().toPlainString(), id + ".done"),
                in("累计计划（分）", each.plannedFen().toPlainString(), id + ".planned"))),
        figures.add(
            id + ".rank",
            name + "组内名次",
            each.rank() == 0 ? "—" : String.valueOf(each.rank()),
            "",
            code,
            "组内按未舍入的完成率由高到低，相同者并列",
            List.of(in("组别", each.unit().group().title, id + ".rate"))));
  }

  Section byField() {
    var ids = new ArrayList<String>();
    var rows = new ArrayList<List<String>>();
    for (var each : FieldProgress.of(facts)) {
      var id = each.figureId() + ".rate";
      ids.add(rate(id, each.rateLabel(), each.doneFen(), each.plannedFen(), "project.*.done"));
      rows.add(
          List.of(
              each.title(),
              String.valueOf(each.projects().size()),
              Wan.of(each.plannedFen()),
              Wan.of(each.doneFen()),
              each.rate()));
    }
    return new Section(
        "FIELDS",
        "各领域完成情况",
        "Field by field",
        List.of(),
        new Section.Table(List.of("领域", "项目数", "累计计划（万元）", "累计完成（万元）", "完成率（%）"), rows, ids));
  }

  private String rate(
      String id, String label, BigDecimal part, BigDecimal whole, String wholeSource) {
    return figures.add(
        id,
        label,
        Wan.percent(part, whole),
        "%",
        "四舍五入到 0.01%",
        in("累计完成（分）", part.toPlainString(), "project.*.done"),
        in("比较数（分）", whole.toPlainString(), wholeSource));
  }

  private String count(String id, String label, Predicate<Facts.Project> which) {
    var found = facts.projects().stream().filter(which).map(Facts.Project::code).toList();
    return figures.add(
        id,
        label + "个数",
        String.valueOf(found.size()),
        "个",
        "计数",
        in("项目", String.join(" ", found), tableSource()));
  }

  private String tableSource() {
    return "%d 年度重点建设项目表第 %d 版".formatted(facts.month().getYear(), facts.tableVersion());
  }
}
