package org.ecocity.funding;

import static org.ecocity.platform.testkit.Api.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;

/** Issued key-project tables of several projects, as projects-service would tell them. */
public final class Tables {
  private Tables() {}

  /** An entry with its sources in percent, such as {@code Map.of("MUNICIPAL", 30)}. */
  public static Map<String, Object> entry(
      UUID project, String owner, long annualFen, Map<String, Integer> percents) {
    var sources = new ArrayList<Map<String, Object>>();
    percents.forEach((kind, percent) -> sources.add(Map.of("kind", kind, "percent", percent)));
    var entry = new HashMap<String, Object>();
    entry.put("projectId", project);
    entry.put("projectCode", City.code("AA"));
    entry.put("projectName", "样例项目");
    entry.put("ownerUnitCode", owner);
    entry.put("lineDepartmentCode", "HUC");
    entry.put("publicWelfare", false);
    entry.put("totalInvestmentFen", annualFen * 2);
    entry.put("annualInvestmentFen", annualFen);
    entry.put("startDate", "2019-02-01");
    entry.put("endDate", "2020-12-31");
    entry.put("sources", sources);
    return entry;
  }

  /** Publishes a version of a year's table and waits until the gap list follows it. */
  public static void issue(int year, int version, List<Map<String, Object>> entries) {
    publish(year, version, entries);
    Eventually.holds(
        () ->
            as("auditor")
                .get("/api/funding/v1/reports/gaps?year=" + year)
                .then()
                .body("tableVersion", org.hamcrest.Matchers.equalTo(version)));
  }

  /** Publishes a version of a year's table. */
  public static void publish(int year, int version, List<Map<String, Object>> entries) {
    var table = UUID.randomUUID();
    var told = new HashMap<String, Object>();
    told.put("tableId", table);
    told.put("year", year);
    told.put("version", version);
    told.put("documentNumber", "AA政办〔2019〕3号");
    told.put("issuedOn", "2019-01-25");
    told.put("entries", entries);
    Events.publish("ecocity.projects.key-project-table.issued.v1", table, told);
  }

  /** A line of a year; gives its id. */
  public static String line(
      int year, String level, String owner, Map<String, ?> earmark, long amountFen) {
    var line = new HashMap<String, Object>();
    line.put("code", City.code("L"));
    line.put("year", year);
    line.put("level", level);
    line.put("ownerUnitCode", owner);
    line.put("earmark", earmark);
    line.put("amountFen", amountFen);
    return as("finance").body(line).post(City.LINES).then().statusCode(201).extract().path("id");
  }
}
