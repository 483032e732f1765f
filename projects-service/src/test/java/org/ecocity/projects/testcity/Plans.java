package org.ecocity.projects.testcity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;

/** The sample city's persons, leading group, programme and plan, entered as its users would. */
public final class Plans {
  private static final byte[] SCAN = "%PDF-1.4 样例扫描件".getBytes(StandardCharsets.UTF_8);

  private Plans() {}

  /** Persons with their duties; who is there already stays. */
  public static void persons() {
    var byCode = new LinkedHashMap<String, List<Map<String, String>>>();
    Csv.rows("persons.csv")
        .forEach(r -> byCode.computeIfAbsent(r.get("人员编码"), c -> new ArrayList<>()).add(r));
    byCode.forEach(
        (code, rows) -> {
          var body = new HashMap<String, Object>();
          body.put("code", code);
          body.put("name", rows.getFirst().get("姓名"));
          body.put("unitCode", rows.getFirst().get("单位编码"));
          put(body, "title", rows.getFirst().get("职务"));
          put(body, "userName", rows.getFirst().get("账号"));
          body.put(
              "duties",
              rows.stream().filter(r -> !r.get("责任").isEmpty()).map(Plans::duty).toList());
          entered(body, "persons");
        });
  }

  /** The leading group with its documents. */
  public static void leadingGroup() {
    for (var row : Csv.rows("leading-group.csv")) {
      var body = new HashMap<String, Object>();
      body.put("personCode", row.get("人员编码"));
      body.put("unitCode", row.get("单位编码"));
      body.put("role", row.get("身份"));
      body.put("documentNumber", row.get("依据文号"));
      body.put("validFrom", row.get("自"));
      put(body, "validTo", row.get("至"));
      put(body, "endedDocumentNumber", row.get("离任依据文号"));
      entered(body, "leading-group/members");
    }
  }

  /** A programme of its own with the sample's phases. */
  public static String programme() {
    var code =
        "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    String id =
        Api.as("office")
            .body(
                Map.of(
                    "code", code,
                    "name", "AA市创建省级绿色生态城市三年行动",
                    "startsOn", "2018-09-01",
                    "endsOn", "2020-12-31"))
            .post(API + "programmes")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    for (var row : Csv.rows("programme/phases.csv")) {
      Api.as("office")
          .body(
              Map.of(
                  "code", row.get("阶段编码"),
                  "name", row.get("阶段"),
                  "nameEn", row.get("Phase"),
                  "startsOn", row.get("自"),
                  "endsOn", row.get("至")))
          .post(API + "programmes/" + id + "/phases")
          .then()
          .statusCode(201);
    }
    return id;
  }

  /** The tasks of a version of the sample's plan, as a request has them. */
  public static List<Map<String, Object>> tasks(int version) {
    return Csv.rows("programme/tasks-v" + version + ".csv").stream().map(Plans::task).toList();
  }

  /** A draft of the next version. */
  public static String draft(String programme, List<Map<String, Object>> tasks) {
    return Api.as("office")
        .body(Map.of("title", "实施方案", "reason", "样例", "tasks", tasks))
        .post(API + "programmes/" + programme + "/plan-versions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Asks for a change of state. */
  public static Response move(
      String user, String programme, String plan, Map<String, Object> request) {
    return Api.as(user)
        .body(request)
        .post(API + "programmes/" + programme + "/plan-versions/" + plan + "/transitions");
  }

  /** A version issued through all hands. */
  public static String issued(String programme, List<Map<String, Object>> tasks, String number) {
    var plan = draft(programme, tasks);
    move("housing-chief", programme, plan, Map.of("to", "CHECKED")).then().statusCode(200);
    move("leader", programme, plan, Map.of("to", "APPROVED")).then().statusCode(200);
    move("registrar", programme, plan, Map.of("to", "ISSUED", "documentNumber", number))
        .then()
        .statusCode(200);
    return plan;
  }

  /** An uploaded scan. */
  public static String scan(String user) {
    return Api.as(user)
        .contentType("multipart/form-data")
        .multiPart("file", "批准页.pdf", SCAN, "application/pdf")
        .post(API + "attachments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, String> duty(Map<String, String> row) {
    var duty = new HashMap<String, String>();
    duty.put("unitCode", row.get("单位编码"));
    duty.put("duty", row.get("责任"));
    duty.put("validFrom", row.get("自"));
    if (!row.get("至").isEmpty()) {
      duty.put("validTo", row.get("至"));
    }
    if (!row.get("代理人编码").isEmpty()) {
      duty.put("deputyCode", row.get("代理人编码"));
    }
    return duty;
  }

  private static Map<String, Object> task(Map<String, String> row) {
    var task = new HashMap<String, Object>();
    task.put("number", row.get("编号"));
    task.put("name", row.get("任务"));
    put(task, "nameEn", row.get("Task"));
    put(task, "quantity", row.get("数量目标"));
    put(task, "quality", row.get("质量标准"));
    put(task, "dueDate", row.get("完成时限"));
    task.put("weight", new BigDecimal(row.get("权重")));
    task.put("leadUnitCode", row.get("牵头单位"));
    task.put("assistingUnitCodes", words(row.get("配合单位")));
    task.put("campaignCodes", words(row.get("联创")));
    return task;
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static void entered(Map<String, Object> body, String path) {
    assertThat(Api.as("office").body(body).post(API + path).statusCode())
        .as(path + " " + body)
        .isIn(201, 409);
  }

  private static void put(Map<String, Object> body, String field, String value) {
    if (!value.isEmpty()) {
      body.put(field, value);
    }
  }
}
