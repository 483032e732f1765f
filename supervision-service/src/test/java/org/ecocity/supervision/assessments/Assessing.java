package org.ecocity.supervision.assessments;

import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecocity.platform.testkit.SampleMatrix;
import org.ecocity.supervision.Given;

/** Takes assessments through their states as their users would. */
public final class Assessing {
  private static boolean matrixKnown;

  private Assessing() {}

  /** The sample's matrix, told once. */
  public static void matrix() {
    if (!matrixKnown) {
      SampleMatrix.publish("supervision");
      matrixKnown = true;
    }
  }

  /** A scheme of one item of 100 points typed in, and a veto. */
  public static String scheme() {
    var code = "T-" + System.nanoTime();
    as("office-chief")
        .body(
            """
            {"code": "%s", "version": 1, "name": "试考核", "nameEn": "Trial", "kind": "STAGE", "validFrom": "2018-09-01",
             "groups": [{"code": "DISTRICTS", "name": "区", "nameEn": "Districts", "unitCodes": ["YZ", "YD", "YQ", "JK"]},
                        {"code": "COUNTIES", "name": "县", "nameEn": "Counties", "unitCodes": ["JIA"]}],
             "categories": [
              {"code": "WORK", "name": "工作", "nameEn": "Work", "points": 100, "items": [
                {"code": "WORK", "name": "工作", "nameEn": "Work", "points": 100, "measure": {"type": "MANUAL"}}]},
              {"code": "VETO", "name": "一票否决", "nameEn": "Veto", "points": 0, "items": [
                {"code": "MISUSE", "name": "挪用专款", "nameEn": "Misuse", "points": 0,
                 "measure": {"type": "VETO", "manual": true, "ceiling": "PASS"}}]}],
             "scaleTo": 100, "decimals": 2,
             "grades": [{"code": "EXCELLENT", "name": "优秀", "nameEn": "Excellent", "from": 90, "maxPercentOfGroup": 30},
                        {"code": "GOOD", "name": "良好", "nameEn": "Good", "from": 80},
                        {"code": "PASS", "name": "合格", "nameEn": "Pass", "from": 60},
                        {"code": "FAIL", "name": "不合格", "nameEn": "Fail", "from": 0}],
             "objectionWorkingDays": 3, "commendation": {"grade": "EXCELLENT", "countyRankMaxPercent": 20}}
            """
                .formatted(code))
        .post(path("scorecard-schemes"))
        .then()
        .statusCode(201);
    return code;
  }

  /** An assessment of a period of the past, collecting. */
  public static String begun(String period) {
    matrix();
    return as("office")
        .body(Map.of("period", period, "kind", "STAGE", "schemeCode", scheme()))
        .post(path("assessments"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Types in evidence and has it confirmed. */
  public static void points(String id, Map<String, String> byUnit) {
    var entries =
        byUnit.entrySet().stream().map(one -> entry(one.getKey(), "WORK", one.getValue())).toList();
    confirm(id, enter(id, entries));
  }

  /** One piece of evidence. */
  public static Map<String, Object> entry(String unit, String item, String value) {
    var entry = new HashMap<String, Object>();
    entry.put("unitCode", unit);
    entry.put("itemCode", item);
    entry.put("value", new java.math.BigDecimal(value));
    entry.put("reason", "台账");
    return entry;
  }

  /** Types in evidence. */
  public static List<String> enter(String id, List<Map<String, Object>> entries) {
    return as("office")
        .body(Map.of("entries", entries))
        .post(path("assessments/{id}/evidence"), id)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getList("items.id");
  }

  /** The second person. */
  public static void confirm(String id, List<String> evidenceIds) {
    as("office-chief")
        .body(Map.of("evidenceIds", evidenceIds))
        .post(path("assessments/{id}/evidence/confirmations"), id)
        .then()
        .statusCode(200);
  }

  /** Moves an assessment. */
  public static ValidatableResponse move(String user, String id, String to) {
    return as(user)
        .body(Map.of("to", to, "reason", "按程序"))
        .post(path("assessments/{id}/transitions"), id)
        .then();
  }

  /** Scored by these points and opened to the units. */
  public static String disputable(String period, Map<String, String> points) {
    var id = begun(period);
    points(id, points);
    move("office", id, "SCORED").statusCode(200);
    move("office", id, "DISPUTABLE").statusCode(200);
    return id;
  }

  /** Issued after the term for objections. */
  public static String issued(String period, Map<String, String> points) {
    var id = disputable(period, points);
    pass(8);
    move("office", id, "REVIEWED").statusCode(200);
    move("leader", id, "ISSUED").statusCode(200);
    return id;
  }

  /** Lets so many days pass. */
  public static void pass(int days) {
    as("ops")
        .body(Map.of("date", Given.today().plusDays(days).toString()))
        .put(path("ops/business-date"))
        .then()
        .statusCode(200);
  }

  /** The ranking as rank, unit and grade. */
  public static List<String> ranking(String user, String id) {
    List<Map<String, Object>> rows =
        as(user)
            .get(path("assessments/{id}/ranking"), id)
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return new ArrayList<>(
        Stream.ofNullable(rows)
            .flatMap(List::stream)
            .map(row -> row.get("rank") + " " + row.get("unitCode") + " " + row.get("grade"))
            .toList());
  }
}
