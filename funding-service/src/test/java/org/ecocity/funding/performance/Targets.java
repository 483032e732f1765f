package org.ecocity.funding.performance;

import static org.ecocity.platform.testkit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.ProjectRoot;

/** Makes performance targets and results as their users would. */
public final class Targets {
  public static final String SHEETS = "/api/funding/v1/performance-sheets";
  static final String TARGETS = "/api/funding/v1/performance-targets";
  static final String RESULTS = "/api/funding/v1/performance-results";
  private static final String ALLOCATIONS = "/api/funding/v1/allocations";
  static final long WAN = 1_000_000;
  private static String sheetCode = "";
  private static UUID projectId = new UUID(0, 0);

  private Targets() {}

  /** The sample's sheet by 财预〔2020〕10号, under another code. */
  public static String sample(String code) {
    var file = "sample-city/rules/performance-sheets/CY-2020-10-v1.json";
    try {
      return Files.readString(ProjectRoot.path().resolve(file)).replace("CY-2020-10", code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That sheet, entered once for all tests. */
  static synchronized String sheet() {
    if (sheetCode.isEmpty()) {
      sheetCode = City.code("CY");
      City.post("finance-chief", SHEETS, sample(sheetCode)).statusCode(201);
    }
    return sheetCode;
  }

  /** A project of YZ, checked by HUC, told once for all tests. */
  static synchronized UUID project() {
    if (projectId.getMostSignificantBits() == 0) {
      projectId = City.project("YZ", "HUC", "WAT");
    }
    return projectId;
  }

  static int year() {
    return City.today().getYear();
  }

  /** A line of YZ in the present year; gives its id. */
  static String line(long wan) {
    return line(wan, year());
  }

  static String line(long wan, int year) {
    var line = new HashMap<String, Object>();
    line.put("code", City.code("M"));
    line.put("year", year);
    line.put("level", "MUNICIPAL");
    line.put("ownerUnitCode", "YZ");
    line.put("name", "黑臭水体治理");
    line.put("amountFen", wan * WAN);
    return as("finance").body(line).post(City.LINES).then().statusCode(201).extract().path("id");
  }

  static void pay(String line, long wan) {
    City.bring(City.prepared(line, project(), wan * WAN), "PAID");
  }

  /** Seven indicators: 50 points of output, 30 of benefit, 10 of satisfaction. */
  static List<Map<String, Object>> rows() {
    var rows = new ArrayList<Map<String, Object>>();
    rows.add(measured("QUANTITY", "新建截污干管", "公里", "AT_LEAST", "12", 20));
    rows.add(measured("QUALITY", "验收合格率", "%", "EQUAL", "100", 10));
    rows.add(inWords("TIMELINESS", "通水时间", "年底前通水", 10));
    rows.add(measured("COST", "单位造价", "万元/公里", "AT_MOST", "800", 10));
    rows.add(inWords("ECOLOGICAL", "水体感官", "消除黑臭", 20));
    rows.add(measured("SOCIAL", "受益人口", "万人", "AT_LEAST", "3", 10));
    rows.add(measured("SERVED", "居民满意度", "%", "AT_LEAST", "90", 10));
    return rows;
  }

  static Map<String, Object> measured(
      String part, String name, String unit, String direction, String target, int points) {
    var row = new HashMap<String, Object>();
    row.put("partCode", part);
    row.put("name", name);
    row.put("measureUnit", unit);
    row.put("direction", direction);
    row.put("targetValue", new BigDecimal(target));
    row.put("points", points);
    return row;
  }

  static Map<String, Object> inWords(String part, String name, String target, int points) {
    return new HashMap<>(
        Map.of("partCode", part, "name", name, "targetText", target, "points", points));
  }

  /** A request for a whole line, to be changed as a test needs. */
  static Map<String, Object> request(String line) {
    var request = new HashMap<String, Object>();
    request.put("budgetLineId", line);
    request.put("sheetCode", sheet());
    request.put("goal", "完成截污干管 12 公里，消除黑臭");
    request.put("rows", rows());
    return request;
  }

  static ValidatableResponse enter(Map<String, Object> request) {
    return City.post("yingzhou", TARGETS, request);
  }

  static ValidatableResponse step(String user, String path, Map<String, ?> body) {
    return City.post(user, path + "/transitions", body);
  }

  /** Targets of a line, entered by YZ and confirmed by finance; gives their id. */
  static String confirmed(String line) {
    return confirmed(request(line));
  }

  static String confirmed(Map<String, Object> request) {
    String id = enter(request).statusCode(201).extract().path("id");
    step("finance", TARGETS + "/" + id, Map.of("to", "CONFIRMED")).statusCode(200);
    return id;
  }

  /**
   * A self-evaluation with reasons everywhere.
   *
   * @param figures of the seven rows in their order; of those in words {@code GRADE percent}
   */
  static Map<String, Object> evaluation(String target, String... figures) {
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < figures.length; i++) {
      var row = new HashMap<String, Object>();
      row.put("no", i + 1);
      var words = figures[i].split(" ");
      if (words.length == 2) {
        row.put("gradeCode", words[0]);
        row.put("gradePercent", new BigDecimal(words[1]));
      } else {
        row.put("actualValue", new BigDecimal(figures[i]));
      }
      row.put("reason", "雨季停工");
      row.put("remedy", "抢抓工期");
      rows.add(row);
    }
    var body = new HashMap<String, Object>();
    body.put("targetId", target);
    body.put("achieved", "基本完成");
    body.put("executionReason", "尾款待验收");
    body.put("executionRemedy", "验收后支付");
    body.put("rows", rows);
    return body;
  }

  /** Reviewed by one hand of finance, closed by another. */
  static void close(String result) {
    step("finance", RESULTS + "/" + result, Map.of("to", "REVIEWED")).statusCode(200);
    step("finance-check", RESULTS + "/" + result, Map.of("to", "CLOSED")).statusCode(200);
  }

  /** Lets the year run out. */
  static void passYear(int year) {
    as("ops")
        .body(Map.of("date", (year + 1) + "-01-04"))
        .put("/api/funding/v1/ops/business-date")
        .then()
        .statusCode(200);
  }

  /** All of a line goes on to a district line of YZ; gives that line's id. */
  static String giveAway(String line, long wan) {
    var id = UUID.nameUUIDFromBytes("YZ".getBytes(StandardCharsets.UTF_8));
    Events.publish(
        "ecocity.projects.organisation.changed.v1",
        id,
        Map.of(
            "organisationId",
            id,
            "code",
            "YZ",
            "kind",
            "DISTRICT",
            "names",
            List.of(Map.of("name", "颍州区"))));
    var request =
        Map.of(
            "budgetLineId",
            line,
            "unitCode",
            "YZ",
            "amountFen",
            wan * WAN,
            "documentNumber",
            City.code("AA财预"));
    String allocation =
        Eventually.get(
            () -> {
              var answer = City.post("finance", ALLOCATIONS, request).extract();
              return answer.statusCode() == 201
                  ? Optional.of(answer.<String>path("id"))
                  : Optional.empty();
            });
    return step("finance-chief", ALLOCATIONS + "/" + allocation, Map.of("to", "ALLOCATED"))
        .statusCode(200)
        .extract()
        .path("budgetLineId");
  }
}
