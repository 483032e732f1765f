package org.ecocity.funding;

import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.SampleMatrix;

/** Makes state as its users would: what the tests of this service are given. */
public final class City {
  public static final String LINES = "/api/funding/v1/budget-lines";
  public static final String PAYMENTS = "/api/funding/v1/payments";
  public static final String HOLDS = "/api/funding/v1/holds";
  public static final String ALLOCATIONS = "/api/funding/v1/allocations";

  private static boolean matrixKnown;

  private City() {}

  /** The approval matrix of the sample city. */
  public static synchronized void matrix() {
    if (!matrixKnown) {
      SampleMatrix.publish("funding");
      matrixKnown = true;
    }
  }

  /** A code nobody else uses. */
  public static String code(String prefix) {
    return prefix + "-" + UUID.randomUUID().toString().substring(0, 12);
  }

  /** A municipal line of HUC with the earmark of M19-04; gives its id. */
  public static String line(long amountFen) {
    return line(
        amountFen,
        Map.of("purposes", List.of("WORKS", "EQUIPMENT", "SUPERVISION", "WAGES")),
        "MUNICIPAL",
        "HUC");
  }

  public static String line(long amountFen, Map<String, ?> earmark, String level, String owner) {
    return line(2019, amountFen, earmark, level, owner);
  }

  /** A line of another year. */
  public static String line(
      int year, long amountFen, Map<String, ?> earmark, String level, String owner) {
    var line = new HashMap<String, Object>();
    line.put("code", code("M19"));
    line.put("year", year);
    line.put("level", level);
    line.put("ownerUnitCode", owner);
    line.put("name", "市级重点项目建设");
    line.put("earmark", earmark);
    line.put("fundKind", "CONSTRUCTION");
    line.put("functionalCode", "2120399");
    line.put("amountFen", amountFen);
    return as("finance").body(line).post(LINES).then().statusCode(201).extract().path("id");
  }

  /** What is left of a line. */
  public static long availableFen(String line) {
    return ((Number) as("finance").get(LINES + "/" + line).then().extract().path("availableFen"))
        .longValue();
  }

  /** A project that projects-service has told of; gives its id. */
  public static UUID project(String owner, String lineDepartment, String field) {
    var id = UUID.randomUUID();
    var told = new HashMap<String, Object>();
    told.put("projectId", id);
    told.put("code", code("AA"));
    told.put("name", "西清河黑臭水体治理");
    told.put("fieldCode", field);
    told.put("districtCode", owner);
    told.put("ownerUnitCode", owner);
    told.put("lineDepartmentCode", lineDepartment);
    told.put("state", "UNDER_WAY");
    told.put("publicWelfare", true);
    told.put("totalInvestmentFen", 18_900_000_000L);
    told.put("responsibles", List.of());
    Events.publish("ecocity.projects.project.changed.v1", id, told);
    Eventually.holds(
        () ->
            as(ownerUser(owner))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(probe(id))
                .post(PAYMENTS)
                .then()
                .body("errors.field", org.hamcrest.Matchers.not(List.of("projectId"))));
    return id;
  }

  private static Map<String, Object> probe(UUID project) {
    return Map.of(
        "budgetLineCode",
        "M-0",
        "projectId",
        project,
        "purpose",
        "WORKS",
        "amountFen",
        1,
        "payee",
        "探测");
  }

  /** The sample user of a district. */
  public static String ownerUser(String unit) {
    return switch (unit) {
      case "YZ" -> "yingzhou";
      case "YD" -> "yingdong";
      case "YQ" -> "yingquan";
      case "HUC" -> "housing";
      default -> unit.toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** A request body that may be changed. */
  public static Map<String, Object> request(String line, Object project, long amountFen) {
    var request = new HashMap<String, Object>();
    request.put("budgetLineId", line);
    if (project != null) {
      request.put("projectId", project);
    }
    request.put("purpose", "WORKS");
    request.put("summary", "截流管工程进度款");
    request.put("contractNo", "HT-2019-12");
    request.put("invoiceNo", code("FP"));
    request.put("amountFen", amountFen);
    request.put("payee", "样例建设有限公司");
    request.put("payeeAccountNo", "6222000000012345");
    return request;
  }

  /** Posts under a fresh key. */
  public static ValidatableResponse post(String user, String path, Object body) {
    return as(user)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(path)
        .then();
  }

  /** The same with a token of an invented user. */
  public static ValidatableResponse postWith(String token, String path, Object body) {
    return anonymous()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(path)
        .then();
  }

  /** Another rule, as finance proposes it and the finance chief confirms it. */
  public static ValidatableResponse ruled(String path, Object wanted) {
    return confirmed(post("finance", path, wanted));
  }

  /** The chief's word on what somebody proposed. */
  public static ValidatableResponse confirmed(ValidatableResponse proposed) {
    String change = proposed.statusCode(201).extract().header("Location");
    return post("finance-chief", change + "/transitions", Map.of("to", "APPROVED"));
  }

  /** Lets allocations to YZ find the unit. */
  public static void knowYingzhou() {
    var id = UUID.nameUUIDFromBytes("YZ".getBytes(java.nio.charset.StandardCharsets.UTF_8));
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
    Eventually.holds(
        () ->
            post(
                    "finance",
                    ALLOCATIONS,
                    Map.of(
                        "budgetLineId",
                        line(1),
                        "unitCode",
                        "YZ",
                        "amountFen",
                        1,
                        "documentNumber",
                        "探测"))
                .statusCode(201));
  }

  /** A prepared payment; gives its id. */
  public static String prepared(String line, Object project, long amountFen) {
    return post("yingzhou", PAYMENTS, request(line, project, amountFen))
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** One step of a payment. */
  public static ValidatableResponse step(String user, String payment, String to) {
    var body = new HashMap<String, Object>(Map.of("to", to));
    if (List.of("REFUSED", "RETURNED").contains(to)) {
      body.put("reason", "账号有误");
    }
    return post(user, PAYMENTS + "/" + payment + "/transitions", body);
  }

  /** Takes a payment of YZ, checked by HUC, so far. */
  public static void bring(String payment, String to) {
    bring("housing", payment, to);
  }

  /** The same with another checker: the programme office where nobody may check himself. */
  public static void bring(String checker, String payment, String to) {
    var hands = new ArrayList<String[]>();
    hands.add(new String[] {checker, "CHECKED"});
    hands.add(new String[] {"finance", "EXAMINED"});
    hands.add(new String[] {"finance-check", "REVIEWED"});
    hands.add(new String[] {"finance-chief", "APPROVED"});
    hands.add(new String[] {"finance", "INSTRUCTED"});
    hands.add(new String[] {"finance-system", "PAID"});
    for (var hand : hands) {
      step(hand[0], payment, hand[1]).statusCode(200);
      if (hand[1].equals(to)) {
        return;
      }
    }
  }

  /** A SERIOUS finding on a project, as supervision would tell; gives its id. */
  public static UUID finding(UUID project, String severity, LocalDate orderedOn) {
    var id = UUID.randomUUID();
    var told = new HashMap<String, Object>();
    told.put("findingId", id);
    told.put("code", code("F"));
    told.put("projectId", project);
    told.put("projectCode", "AA-2018-0012");
    told.put("unitCode", "YZ");
    told.put("severity", severity);
    told.put("description", "截流管未接通");
    told.put("basis", "督查方案");
    told.put("dueDate", orderedOn.plusDays(30));
    told.put("raisedOn", orderedOn);
    Events.publish("ecocity.supervision.finding.ordered.v1", id, told, orderedOn);
    return id;
  }

  /** The service's business date. */
  public static LocalDate today() {
    return LocalDate.parse(
        as("ops").get("/api/funding/v1/ops/business-date").then().extract().path("date"));
  }

  /** Moves the business date on, with the due work of each day passed. */
  public static void pass(int days) {
    as("ops")
        .body(Map.of("date", today().plusDays(days).toString()))
        .put("/api/funding/v1/ops/business-date")
        .then()
        .statusCode(200);
  }

  /** Publishes an issued table with one project; gives the project's id. */
  public static UUID tabled(
      String owner, boolean publicWelfare, long totalFen, List<Map<String, Object>> sources) {
    var project = UUID.randomUUID();
    issue(UUID.randomUUID(), 2019, 1, project, owner, publicWelfare, totalFen, sources);
    Eventually.holds(() -> as("auditor").get(plan(project)).then().statusCode(200));
    return project;
  }

  /** Publishes an issued table with this project. */
  public static void issue(
      UUID table,
      int year,
      int version,
      UUID project,
      String owner,
      boolean publicWelfare,
      long totalFen,
      List<Map<String, Object>> sources) {
    var entry = new HashMap<String, Object>();
    entry.put("projectId", project);
    entry.put("projectCode", "AA-2019-0025");
    entry.put("projectName", "区域能源站");
    entry.put("ownerUnitCode", owner);
    entry.put("lineDepartmentCode", "HUC");
    entry.put("publicWelfare", publicWelfare);
    entry.put("totalInvestmentFen", totalFen);
    entry.put("annualInvestmentFen", totalFen / 2);
    entry.put("sources", sources);
    var told = new HashMap<String, Object>();
    told.put("tableId", table);
    told.put("year", year);
    told.put("version", version);
    told.put("documentNumber", "AA政办〔2019〕3号");
    told.put("issuedOn", "2019-01-25");
    told.put("entries", List.of(entry));
    Events.publish("ecocity.projects.key-project-table.issued.v1", table, told);
  }

  /** The path of a project's financing plan. */
  public static String plan(UUID project) {
    return "/api/funding/v1/projects/" + project + "/financing-plan";
  }
}
