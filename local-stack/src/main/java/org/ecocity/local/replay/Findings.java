package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;

/** Findings from their raising to strike-off or annulment. */
final class Findings implements Chapter {
  private static final String FINDINGS = "/api/supervision/v1/findings";
  private static final String LEADS = "/api/supervision/v1/leads";
  private static final String HOLDS = "/api/funding/v1/holds";

  private final City city;
  private final Door door;
  private final Inspections inspections;
  private final Leads leads;
  private final List<Row> rows;
  private final Map<String, String> inspectionTitles;
  private final Diary raised;
  private final Diary steps;

  Findings(City city, Inspections inspections, Leads leads) {
    this.city = city;
    this.door = city.door();
    this.inspections = inspections;
    this.leads = leads;
    rows = city.files().rows("replay/findings.csv");
    raised = new Diary(rows, "日期");
    steps = new Diary(city.files(), "replay/finding-steps.csv");
    inspectionTitles =
        city.files().rows("replay/inspections.csv").stream()
            .collect(
                java.util.stream.Collectors.toMap(row -> row.text("编号"), row -> row.text("标题")));
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new TreeSet<>(raised.days());
    days.addAll(steps.days());
    return days;
  }

  /** One after the other: their codes follow the file, and later steps stand on earlier ones. */
  @Override
  public void on(LocalDate day) {
    raised.on(day).forEach(this::raise);
    inspections.conclude(day);
    for (var row : steps.on(day)) {
      take(row, finding(row));
    }
  }

  private void raise(Row row) {
    var finding = present().get(row.text("问题"));
    if (finding == null) {
      var lead = row.textOrNull("线索");
      finding = lead == null ? raiseSeen(row) : raiseFromLead(row, lead);
    }
    if (finding.path("state").asText().equals("OPEN")) {
      var order = object("to", "ORDERED", "basis", row.text("依据"), "dueDate", row.text("整改期限"));
      move(row, finding, "inspector-chief", order);
    }
  }

  private JsonNode raiseSeen(Row row) {
    var title = inspectionTitles.get(row.text("督查"));
    var inspection = City.need(Inspections.present(city).get(title), row.where());
    var body =
        object(
            "inspectionId", inspection.path("id").asText(),
            "projectId", City.idOf(city.projects(), row.text("项目编码")),
            "unitCode", row.text("单位"),
            "severity", row.text("级别"),
            "description", row.text("问题"),
            "basis", row.text("依据"),
            "dueDate", row.text("整改期限"));
    return door.send(Act.post("inspector", FINDINGS, body, what(row, "raising")));
  }

  private JsonNode raiseFromLead(Row row, String number) {
    var lead = leads.lead(number);
    var body =
        object(
            "to", "FINDING",
            "reason", leads.reason(number),
            "severity", row.text("级别"),
            "description", row.text("问题"),
            "basis", row.text("依据"),
            "dueDate", row.text("整改期限"));
    var path = LEADS + "/" + lead.path("id").asText() + "/transitions";
    var decided = door.send(Act.post("inspector-chief", path, body, what(row, "from the lead")));
    return door.get("inspector", FINDINGS + "/" + decided.path("findingId").asText());
  }

  private void take(Row row, JsonNode finding) {
    var state = finding.path("state").asText();
    var path = FINDINGS + "/" + finding.path("id").asText();
    switch (row.text("步骤")) {
      case "HOLD_CONFIRMED" -> confirmHold(row, finding);
      case "REPORTED" -> report(row, finding, path);
      case "OPINION" -> opine(row, finding, path);
      case "RETURNED" -> {
        if (state.equals("REPORTED") && door.all("inspector", path + "/verifications").isEmpty()) {
          verify(row, path, false);
        }
      }
      case "VERIFIED" -> {
        if (state.equals("REPORTED")) {
          verify(row, path, true);
        }
      }
      case "CLOSED" -> {
        if (state.equals("VERIFIED")) {
          move(row, finding, "inspector-chief", object("to", "CLOSED", "reason", row.text("说明")));
        }
      }
      case "ANNULLED" -> {
        if (!state.equals("ANNULLED")) {
          move(row, finding, "inspector-chief", object("to", "ANNULLED", "reason", row.text("说明")));
        }
      }
      default -> throw new Refusal(row.where() + ": there is no such step.");
    }
  }

  private void confirmHold(Row row, JsonNode finding) {
    var code = finding.path("code").asText();
    var hold =
        door.awaitItem("finance-chief", HOLDS, it -> it.path("findingCode").asText().equals(code));
    if (hold.path("state").asText().equals("PROVISIONAL")) {
      var body = object("to", "CONFIRMED", "reason", row.text("说明"), "until", row.text("至"));
      var path = HOLDS + "/" + hold.path("id").asText() + "/transitions";
      door.send(
          Act.post("finance-chief", path, body, what(row, "confirming the hold"))
              .keyed("replay-hold-" + code));
    }
  }

  private void report(Row row, JsonNode finding, String path) {
    var reports = path + "/rectification-reports";
    var there = door.allBy("inspector", reports, "summary").containsKey(row.text("说明"));
    if (!there) {
      var user = city.units().clerk(finding.path("unitCode").asText());
      var evidence = List.of(city.evidence("supervision", user));
      var body = object("summary", row.text("说明"), "attachmentIds", evidence);
      door.send(Act.post(user, reports, body, what(row, "reporting the rectification")));
    }
  }

  private void opine(Row row, JsonNode finding, String path) {
    if (finding.path("opinionGiven").asBoolean()
        || !finding.path("state").asText().equals("REPORTED")) {
      return;
    }
    var line = finding.path("lineDepartmentCode").asText("");
    var byOffice = line.isEmpty() || line.equals(finding.path("unitCode").asText());
    var user = byOffice ? "office" : city.units().clerk(line);
    var body = object("agreed", true, "opinion", row.text("说明"));
    door.send(Act.post(user, path + "/opinions", body, what(row, "the opinion")));
  }

  private void verify(Row row, String path, boolean passed) {
    var body = object("passed", passed, "remark", row.text("说明"));
    door.send(Act.post("inspector", path + "/verifications", body, what(row, "verifying")));
  }

  private void move(Row row, JsonNode finding, String user, Map<String, Object> wish) {
    var path = FINDINGS + "/" + finding.path("id").asText() + "/transitions";
    door.send(Act.post(user, path, wish, what(row, "to " + wish.get("to"))));
  }

  private JsonNode finding(Row step) {
    var row =
        rows.stream().filter(it -> it.text("编号").equals(step.text("编号"))).findFirst().orElseThrow();
    return City.need(present().get(row.text("问题")), step.where());
  }

  private Map<String, JsonNode> present() {
    return door.allBy("inspector", FINDINGS, "description");
  }

  private static String what(Row row, String act) {
    return row.where() + ": finding " + row.text("编号") + ", " + act;
  }
}
