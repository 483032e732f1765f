package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Circulars;

/** The joint team's four inspections: planned five working days before, held, concluded. */
final class Inspections implements Chapter {
  private static final String INSPECTIONS = "/api/supervision/v1/inspections";

  private final City city;
  private final Circulars circulars;
  private final Diary plans;
  private final Diary begins;
  private final Diary ends;
  private final Diary records;

  Inspections(City city, Circulars circulars) {
    this.city = city;
    this.circulars = circulars;
    var rows = city.files().rows("replay/inspections.csv");
    plans = new Diary(rows, "方案日期");
    begins = new Diary(rows, "开始");
    ends = new Diary(rows, "结束");
    records = new Diary(city.files(), "replay/inspection-records.csv");
  }

  /** The inspections by their titles. */
  static Map<String, JsonNode> present(City city) {
    return city.door().allBy("inspector", INSPECTIONS, "title");
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new TreeSet<>(plans.days());
    days.addAll(begins.days());
    days.addAll(ends.days());
    return days;
  }

  @Override
  public void on(LocalDate day) {
    plans.on(day).forEach(this::plan);
    begins.on(day).forEach(row -> move(row, "PLANNED", "inspector", object("to", "UNDER_WAY")));
    for (var row : ends.on(day)) {
      record(row, day);
    }
  }

  /** Concludes an inspection once its findings are raised; its circular is approved and issued. */
  void conclude(LocalDate day) {
    for (var row : ends.on(day)) {
      var conclusion = object("to", "CONCLUDED", "reason", row.text("结论"));
      move(row, "UNDER_WAY", "inspector-chief", conclusion);
      circulars.issueInspection(YearMonth.from(LocalDate.parse(row.text("开始"))));
    }
  }

  private void plan(Row row) {
    if (present(city).containsKey(row.text("标题"))) {
      return;
    }
    var body =
        object(
            "title", row.text("标题"),
            "plannedFrom", row.text("开始"),
            "plannedTo", row.text("结束"),
            "unannounced", row.text("暗访").equals("是"),
            "scope", row.text("范围"),
            "unitCodes", row.words("单位"));
    city.door()
        .send(Act.post("inspector", INSPECTIONS, body, row.where() + ": planning the inspection"));
  }

  private void move(Row row, String from, String user, Map<String, Object> wish) {
    var inspection = City.need(present(city).get(row.text("标题")), row.where());
    if (inspection.path("state").asText().equals(from)) {
      var path = INSPECTIONS + "/" + inspection.path("id").asText() + "/transitions";
      city.door().send(Act.post(user, path, wish, row.where() + ": to " + wish.get("to")));
    }
  }

  private void record(Row inspected, LocalDate day) {
    var inspection = City.need(present(city).get(inspected.text("标题")), inspected.where());
    var path = INSPECTIONS + "/" + inspection.path("id").asText() + "/records";
    var there = city.door().allBy("inspector", path, "text").keySet();
    var projects = city.projects();
    for (var row : records.on(day)) {
      if (row.text("督查").equals(inspected.text("编号")) && !there.contains(row.text("记录"))) {
        var body =
            object(
                "visitedOn", row.text("日期"),
                "unitCode", row.text("单位"),
                "projectId", City.idOf(projects, row.text("项目编码")),
                "place", row.text("地点"),
                "text", row.text("记录"));
        city.door().send(Act.post("inspector", path, body, row.where() + ": recording"));
      }
    }
  }
}
