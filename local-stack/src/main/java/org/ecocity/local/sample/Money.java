package org.ecocity.local.sample;

import static org.ecocity.local.sample.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Budget lines with their earmarks, and each project's financing plan. */
final class Money {
  private static final String API = "/api/funding/v1/";
  private static final int YEAR = 2019;

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Registers units;

  Money(SampleFiles files, Door door, Crew crew, Registers units) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.units = units;
  }

  void budgetLines() {
    crew.each(files.rows("funding/budget-lines-2019.csv"), this::budgetLine);
  }

  /** Files the plans of these projects by their units; a plan that is filed stays. */
  void financingPlans(Set<Integer> numbers) {
    var projects = door.allBy("office", "/api/projects/v1/projects", "code");
    var plans =
        files.rows("funding/financing-plans.csv").stream()
            .collect(Collectors.groupingBy(row -> row.text("项目编码")));
    var wanted =
        plans.entrySet().stream()
            .filter(plan -> numbers.contains(numberOf(plan.getKey())))
            .toList();
    crew.each(
        wanted, plan -> file(Objects.requireNonNull(projects.get(plan.getKey())), plan.getValue()));
  }

  private void file(JsonNode project, List<Row> sources) {
    var first = sources.getFirst();
    var user = units.clerk(project.path("ownerUnitCode").asText());
    var path = API + "projects/" + project.path("id").asText() + "/financing-plan";
    var present = door.await(user, path);
    if (present.path("state").asText().equals("EXPECTED")) {
      var body = object("sources", sources.stream().map(Money::source).toList());
      var what = first.where() + ": filing the financing plan of " + first.text("项目编码");
      door.send(Act.put(user, path, body, what + " as " + user).ifMatch(present));
    }
  }

  private static Map<String, Object> source(Row row) {
    return object(
        "kind", row.text("来源类型"),
        "plannedFen", row.fenOfWan("计划金额（万元）"),
        "committedFen", row.fenOfWan("落实金额（万元）"),
        "basis", row.textOrNull("依据"));
  }

  private static int numberOf(String code) {
    return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
  }

  private void budgetLine(Row row) {
    var body =
        object(
            "code", row.text("指标编码"),
            "year", YEAR,
            "level", row.text("级次"),
            "ownerUnitCode", row.text("归口单位"),
            "name", row.text("专项"),
            "earmark", earmark(row),
            "fundKind", row.text("资金性质"),
            "functionalCode", row.textOrNull("功能分类"),
            "allocationDocumentNo", row.text("下达文号"),
            "amountFen", row.fenOfWan("金额（万元）"));
    door.enter(
        Act.post(
            "finance",
            API + "budget-lines",
            body,
            row.where() + ": entering budget line " + row.text("指标编码")));
  }

  private static Map<String, Object> earmark(Row row) {
    return object(
        "purposes", row.words("允许用途"),
        "excludedPurposes", row.words("不得用于"),
        "fieldCodes", row.words("限用领域"));
  }
}
