package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;

/**
 * The programme with phases, campaigns and indicators, the first version of its plan, and its
 * tasks.
 */
public final class Programme {
  private static final String API = "/api/projects/v1/";
  private static final String FILE = "programme/programme.json";

  private static final BigDecimal ALL_PERCENT = new BigDecimal(100);

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Registers units;

  /** The programme of the sample's files. */
  public Programme(SampleFiles files, Door door, Crew crew, Registers units) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.units = units;
  }

  void enter() {
    door.enter(
        Act.post("office", API + "programmes", files.object(FILE), FILE + ": the programme"));
    var phases = path() + "/phases";
    for (var row : files.rows("programme/phases.csv")) {
      var body =
          object(
              "code", row.text("阶段编码"),
              "name", row.text("阶段"),
              "nameEn", row.text("Phase"),
              "startsOn", row.text("自"),
              "endsOn", row.text("至"));
      door.enter(Act.post("office", phases, body, row.where() + ": entering the phase"));
    }
    crew.each(files.rows("programme/linked-campaigns.csv"), this::campaign);
    files.rows("programme/indicators.csv").forEach(this::indicator);
  }

  private void campaign(Row row) {
    var body =
        object(
            "code", row.text("编码"),
            "name", row.text("名称"),
            "nameEn", row.text("Campaign"),
            "taskNumbers", row.words("共用任务"));
    var what = row.where() + ": entering the campaign";
    door.enter(Act.post("office", API + "linked-campaigns", body, what));
  }

  private void indicator(Row row) {
    var body =
        object(
            "code", row.text("编码"),
            "name", row.text("指标"),
            "nameEn", row.text("Indicator"),
            "unit", row.text("单位"),
            "baseYear", row.whole("基期年"),
            "baseValue", new BigDecimal(row.text("基期值")),
            "targetYear", row.whole("目标年"),
            "targetValue", new BigDecimal(row.text("目标值")),
            "direction", row.text("方向"));
    var what = row.where() + ": entering the indicator";
    door.enter(Act.post("office", API + "indicators", body, what));
  }

  /** Drafted by the office, checked by a line department, approved by the leader, issued. */
  public void issuePlan(Row row) {
    var plans = path() + "/plan-versions";
    var present = door.allBy("office", plans, "version").get(row.text("版本"));
    var plan = present == null ? draft(row, plans) : present;
    var moves = plans + "/" + plan.path("id").asText() + "/transitions";
    var state = plan.path("state").asText();
    if (state.equals("DRAFT")) {
      state = move(row, "housing-chief", moves, object("to", "CHECKED"));
    }
    if (state.equals("CHECKED")) {
      state = move(row, "leader", moves, object("to", "APPROVED"));
    }
    if (state.equals("APPROVED")) {
      move(row, "registrar", moves, object("to", "ISSUED", "documentNumber", row.text("文号")));
    }
  }

  /** Each lead unit accepts what the issued plan assigned to it. */
  public void acceptTasks() {
    var assigned =
        door.all("office", API + "tasks").stream()
            .filter(task -> task.path("state").asText().equals("ASSIGNED"))
            .toList();
    crew.each(assigned, this::accept);
  }

  /** What was reported of tasks in 2018; the office confirms those that are done. */
  void reportTasks() {
    reportTasks(files.rows("progress/task-reports-2018.csv"));
  }

  /** What the lead units report of their tasks; the office confirms those that are done. */
  public void reportTasks(List<Row> rows) {
    var tasks = door.allBy("office", API + "tasks", "number");
    crew.each(rows, row -> report(row, Objects.requireNonNull(tasks.get(row.text("任务编号")))));
  }

  private void report(Row row, JsonNode task) {
    var path = API + "tasks/" + task.path("id").asText();
    var state = task.path("state").asText();
    var percent = new BigDecimal(row.text("完成比例（%）"));
    var isNews = percent.compareTo(task.path("completionPercent").decimalValue()) > 0;
    if (state.equals("ACCEPTED") || state.equals("REPORTED") && isNews) {
      var body = object("completionPercent", percent, "summary", row.text("进展情况"));
      var user = units.clerk(row.text("单位"));
      door.send(Act.post(user, path + "/reports", body, row.where() + ": reporting the task"));
      state = "REPORTED";
    }
    if (state.equals("REPORTED") && percent.compareTo(ALL_PERCENT) == 0) {
      var what = row.where() + ": confirming that the task is done";
      door.send(Act.post("office-chief", path + "/transitions", object("to", "DONE"), what));
    }
  }

  private void accept(JsonNode task) {
    var user = units.chief(task.path("leadUnitCode").asText());
    var path = API + "tasks/" + task.path("id").asText() + "/transitions";
    var what = "Accepting task " + task.path("number").asText() + " as " + user;
    door.send(Act.post(user, path, object("to", "ACCEPTED"), what));
  }

  private JsonNode draft(Row row, String plans) {
    var tasks = files.rows("programme/" + row.text("任务表")).stream().map(Programme::task).toList();
    var body =
        object(
            "title", row.text("名称"),
            "titleEn", row.text("Title"),
            "summary", files.text("programme/" + row.text("正文")),
            "reason", row.textOrNull("修订原因"),
            "tasks", tasks);
    return door.send(
        Act.post("office", plans, body, row.where() + ": drafting the plan")
            .keyed("sample-plan-" + row.text("版本")));
  }

  private static Map<String, Object> task(Row row) {
    var value = row.textOrNull("数量值");
    return object(
        "number", row.text("编号"),
        "name", row.text("任务"),
        "nameEn", row.text("Task"),
        "quantity", row.text("数量目标"),
        "quantityEn", row.text("Quantity"),
        "quantityValue", value == null ? null : new BigDecimal(value),
        "quantityUnit", row.textOrNull("计量单位"),
        "quality", row.text("质量标准"),
        "qualityEn", row.text("Quality"),
        "dueDate", row.textOrNull("完成时限"),
        "weight", new BigDecimal(row.text("权重")),
        "leadUnitCode", row.text("牵头单位"),
        "assistingUnitCodes", row.words("配合单位"),
        "campaignCodes", row.words("联创"));
  }

  private String move(Row row, String user, String path, Map<String, Object> transition) {
    var what = row.where() + ": the plan to " + transition.get("to") + " as " + user;
    return door.send(Act.post(user, path, transition, what)).path("state").asText();
  }

  private String path() {
    var code = files.object(FILE).path("code").asText();
    var programme =
        Objects.requireNonNull(door.allBy("office", API + "programmes", "code").get(code));
    return API + "programmes/" + programme.path("id").asText();
  }
}
