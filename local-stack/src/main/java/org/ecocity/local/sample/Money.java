package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;

/** Budget lines with their earmarks, and each project's financing plan. */
public final class Money {
  private static final String API = "/api/funding/v1/";
  private static final String POLICIES = API + "award-policies";
  private static final String SHEETS = API + "performance-sheets";

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Registers units;

  /** The money of the sample's files. */
  public Money(SampleFiles files, Door door, Crew crew, Registers units) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.units = units;
  }

  /** Enters the budget lines of a year; those that are there stay. */
  public void budgetLines(String file, int year) {
    var there = door.allBy("finance", API + "budget-lines", "code").keySet();
    crew.each(
        files.rows(file).stream().filter(row -> !there.contains(row.text("指标编码"))).toList(),
        row -> budgetLine(row, year));
  }

  /** Files the plans of these projects by their units; a plan that is filed stays. */
  void financingPlans(Set<Integer> numbers) {
    financingPlans(
        files.rows("funding/financing-plans.csv").stream()
            .filter(row -> numbers.contains(numberOf(row.text("项目编码"))))
            .toList());
  }

  /** Files the plans that these rows make up; a plan that is filed stays. */
  public void financingPlans(List<Row> rows) {
    var projects = door.allBy("office", "/api/projects/v1/projects", "code");
    var plans = rows.stream().collect(Collectors.groupingBy(row -> row.text("项目编码")));
    crew.each(
        List.copyOf(plans.entrySet()),
        plan -> file(Objects.requireNonNull(projects.get(plan.getKey())), plan.getValue()));
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

  private void budgetLine(Row row, int year) {
    var body =
        object(
            "code", row.text("指标编码"),
            "year", year,
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

  /** Enters the versions of an award policy, each approved by a second person. */
  public void awardPolicy(String file) {
    var policy = files.object(file);
    var code = policy.path("code").asText();
    var version = policy.path("version").asInt();
    var there =
        door.all("finance-chief", POLICIES + "?code=" + code).stream()
            .filter(one -> one.path("version").asInt() == version)
            .findFirst();
    var present =
        there.isPresent()
            ? there.get()
            : door.send(
                Act.post("office", POLICIES, policy, file + ": entering the policy")
                    .keyed("sample-policy-" + code + "-" + version));
    if (present.path("state").asText().equals("DRAFT")) {
      var path = POLICIES + "/" + code + "/versions/" + version + "/transitions";
      door.send(
          Act.post("leader", path, object("to", "APPROVED"), file + ": approving the policy")
              .keyed("sample-policy-" + code + "-" + version + "-approved"));
    }
  }

  /** Enters a version of a self-evaluation sheet. */
  public void performanceSheet(String file) {
    var sheet = files.object(file);
    var code = sheet.path("code").asText();
    if (door.all("finance-chief", SHEETS + "?code=" + code).isEmpty()) {
      door.send(
          Act.post("finance-chief", SHEETS, sheet, file + ": entering the self-evaluation sheet")
              .keyed("sample-sheet-" + code));
    }
  }

  private static Map<String, Object> earmark(Row row) {
    return object(
        "purposes", row.words("允许用途"),
        "excludedPurposes", row.words("不得用于"),
        "fieldCodes", row.words("限用领域"));
  }
}
