package org.ecocity.projects.testcity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.ProjectRoot;
import org.ecocity.platform.time.WorkingDays;

/** Brings the sample city into the service under test as its users would. */
public final class City {
  /** Where the service stands. */
  public static final String API = "/api/projects/v1/";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> NATURES =
      Map.of("新建", "NEW", "续建", "CONTINUED", "改建", "REBUILT");

  private City() {}

  /** A file of the sample city. */
  public static Path file(String name) {
    return ProjectRoot.path().resolve("sample-city").resolve(name);
  }

  /** Moves the business date. */
  public static void on(String date) {
    Api.as("ops").body(Map.of("date", date)).put(API + "ops/business-date").then().statusCode(200);
  }

  /** Units and approval matrix; what is there already stays. */
  public static void units() {
    var byCode = new LinkedHashMap<String, List<Map<String, String>>>();
    Csv.rows("units.csv")
        .forEach(r -> byCode.computeIfAbsent(r.get("单位编码"), c -> new ArrayList<>()).add(r));
    byCode.forEach(City::unit);
    for (var row : Csv.rows("fields.csv")) {
      var field = Map.of("code", row.get("领域编码"), "name", row.get("领域"));
      assertThat(Api.as("office").body(field).post(API + "fields").statusCode()).isIn(201, 409);
    }
    matrix();
  }

  private static void unit(String code, List<Map<String, String>> rows) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("kind", rows.getFirst().get("单位类型"));
    body.put("names", rows.stream().map(City::name).toList());
    if (!rows.getFirst().get("上级单位编码").isEmpty()) {
      body.put("parentCode", rows.getFirst().get("上级单位编码"));
    }
    put(body, "validFrom", rows.getFirst().get("名称自"));
    put(body, "validTo", rows.getLast().get("名称至"));
    assertThat(Api.as("office").body(body).post(API + "organisations").statusCode())
        .as("unit " + code)
        .isIn(201, 409);
  }

  private static Map<String, String> name(Map<String, String> row) {
    var name = new HashMap<String, String>();
    name.put("name", row.get("单位名称"));
    put(name, "nameEn", row.get("英文名称"));
    put(name, "validFrom", row.get("名称自"));
    put(name, "validTo", row.get("名称至"));
    return name;
  }

  private static void matrix() {
    var rows = new ArrayList<Map<String, String>>();
    for (var row : Csv.rows("approval-matrix.csv")) {
      var one = new HashMap<String, String>();
      one.put("act", row.get("事项编码"));
      one.put("step", row.get("步骤"));
      one.put("unit", row.get("单位"));
      one.put("role", row.get("角色"));
      one.put("officeTitle", row.get("职务"));
      one.put("validFrom", row.get("自"));
      rows.add(one);
    }
    Api.as("office-chief")
        .header("If-Match", "*")
        .body(Map.of("rows", rows))
        .put(API + "approval-matrix")
        .then()
        .statusCode(200);
  }

  /** Working days of the programme's years, as supervision publishes them. */
  public static void holidays() {
    for (int year = 2018; year <= 2021; year++) {
      var days = new ArrayList<Map<String, Object>>();
      for (var day : json(file("holidays/" + year + ".json")).get("days")) {
        days.add(
            Map.of(
                "date", day.get("date").asText(),
                "off", day.get("isOffDay").asBoolean(),
                "name", day.get("name").asText()));
      }
      Events.publish(
          "ecocity.supervision.holiday-year.published.v1",
          UUID.randomUUID(),
          Map.of("year", year, "days", days));
    }
    var calendar = Arc.container().instance(WorkingDays.class).get();
    Eventually.within(
        java.time.Duration.ofSeconds(20),
        () -> {
          assertThat(calendar.isWorkingDay(LocalDate.of(2019, 2, 3))).isTrue();
          assertThat(calendar.isWorkingDay(LocalDate.of(2020, 10, 1))).isFalse();
          assertThat(calendar.isWorkingDay(LocalDate.of(2021, 1, 1))).isFalse();
        });
  }

  /** Light rules and plan curves. */
  public static void rules() {
    Api.as("office")
        .body(text(file("rules/light-rules-v1.json")))
        .post(API + "light-rules")
        .then()
        .statusCode(201);
    for (var row : Csv.rows("progress/plan-curve.csv")) {
      var percents = new ArrayList<Integer>();
      for (int month = 1; month <= 12; month++) {
        var percent = row.get(month + "月");
        percents.add(percent.isEmpty() ? 0 : Integer.parseInt(percent));
      }
      Api.as("office")
          .body(Map.of("percents", percents))
          .put(API + "plan-curves/" + row.get("年度"))
          .then()
          .statusCode(200);
    }
  }

  /** Projects of the sample whose code has this number or a lower one, admitted. */
  public static void projects(int lastNumber) {
    for (var row : Csv.rows("projects.csv")) {
      if (Integer.parseInt(row.get("序号")) <= lastNumber) {
        admit(row.get("行业主管部门"), row.get("责任单位"), draft(row));
      }
    }
  }

  /** Drafts one of the sample's projects as the office would. */
  public static String draft(Map<String, String> row) {
    var body = new HashMap<String, Object>();
    body.put("code", row.get("项目编码"));
    put(body, "nationalProjectCode", row.get("国家项目代码"));
    body.put("name", row.get("项目名称"));
    body.put("fieldCode", row.get("领域"));
    body.put("districtCode", row.get("所属区划"));
    body.put("ownerUnitCode", row.get("责任单位"));
    body.put("lineDepartmentCode", row.get("行业主管部门"));
    body.put("nature", NATURES.get(row.get("建设性质")));
    body.put("publicWelfare", row.get("公益型").equals("是"));
    body.put("totalInvestmentFen", Long.parseLong(row.get("总投资（万元）")) * 1_000_000);
    body.put("plannedStart", row.get("开工时间"));
    body.put("plannedEnd", row.get("竣工时间"));
    return Api.as("office")
        .body(body)
        .post(API + "projects")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Hands a draft in, gives the opinion and admits it. */
  public static void admit(String line, String owner, String id) {
    move(chiefOf(owner), id, "SUBMITTED").then().statusCode(200);
    Api.as(line.equals(owner) ? "office" : clerkOf(line))
        .body(Map.of("favourable", true, "text", "同意"))
        .post(API + "projects/" + id + "/opinions")
        .then()
        .statusCode(201);
    move("office", id, "ADMITTED").then().statusCode(200);
  }

  /** Asks for a change of state. */
  public static Response move(String user, String id, String to) {
    return Api.as(user)
        .body(Map.of("to", to, "reason", "按程序办理"))
        .post(API + "projects/" + id + "/transitions");
  }

  /** The project with that code. */
  public static JsonNode project(String code) {
    var found =
        tree(Api.as("office").get(API + "projects?code=" + code).then().statusCode(200).extract());
    assertThat(found.get("items")).as(code).hasSize(1);
    return found.get("items").get(0);
  }

  /** The light of a project in a dimension; missing node where it does not shine. */
  public static JsonNode light(String code, String dimension) {
    var id = project(code).get("id").asText();
    var found = tree(Api.as("office").get(API + "projects/" + id + "/lights").then().extract());
    for (var light : found.get("items")) {
      if (light.get("dimension").asText().equals(dimension)) {
        return light;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  /** Takes a file in and waits for the end of the job. */
  public static JsonNode take(String user, String kind, String mode, Integer year, Path file) {
    var fields = year == null ? Map.<String, String>of() : Map.of("year", year.toString());
    return Jobs.take(user, kind, mode, fields, file);
  }

  /** Imports and issues a table; gives its id. */
  public static String issue(int year, Path workbook, String documentNumber) {
    var job = take("office", "KEY_PROJECT_TABLE", "ALL_OR_NOTHING", year, workbook);
    assertThat(job.get("errors")).isEmpty();
    var id = job.get("tableId").asText();
    table("housing-chief", id, Map.of("to", "CHECKED")).then().statusCode(200);
    table("leader", id, Map.of("to", "APPROVED")).then().statusCode(200);
    table("registrar", id, Map.of("to", "ISSUED", "documentNumber", documentNumber))
        .then()
        .statusCode(200);
    return id;
  }

  /** Asks for a change of state of a table. */
  public static Response table(String user, String id, Map<String, ?> transition) {
    return Api.as(user).body(transition).post(API + "key-project-tables/" + id + "/transitions");
  }

  /** Reports progress. */
  public static Response report(String user, String code, String period, String percent) {
    var body = new HashMap<String, Object>();
    body.put("period", period);
    body.put("physicalPercent", new java.math.BigDecimal(percent));
    body.put("workDoneFen", 100_000_000L);
    body.put("fundsArrivedFen", 100_000_000L);
    var id = project(code).get("id").asText();
    return Api.as(user).body(body).post(API + "projects/" + id + "/progress-reports");
  }

  /** An answer as a tree. */
  public static JsonNode tree(io.restassured.response.ExtractableResponse<Response> answer) {
    try {
      return JSON.readTree(answer.asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String clerkOf(String unit) {
    return switch (unit) {
      case "HUC" -> "housing";
      case "ENV" -> "environment";
      default -> user(unit);
    };
  }

  private static String chiefOf(String unit) {
    return clerkOf(unit) + "-chief";
  }

  private static String user(String unit) {
    return switch (unit) {
      case "YZ" -> "yingzhou";
      case "YD" -> "yingdong";
      case "YQ" -> "yingquan";
      case "JK" -> "jingkai";
      case "FH" -> "fuhe";
      case "CN" -> "chengnan";
      default -> unit.toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static <T> void put(Map<String, ? super String> into, String key, String value) {
    if (value != null && !value.isEmpty()) {
      into.put(key, value);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
