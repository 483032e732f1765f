package org.ecocity.funding.rounds;

import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.ProjectRoot;
import org.ecocity.platform.testkit.Tokens;

/** Makes award rounds as their users would. */
final class Grants {
  static final String ROUNDS = "/api/funding/v1/award-rounds";
  private static final String POLICIES = "/api/funding/v1/award-policies";
  static final String ALLOCATIONS = "/api/funding/v1/allocations";
  private static final long WAN = 1_000_000;

  private Grants() {}

  /** The approval matrix of the sample city. */
  static void matrix() {
    City.matrix();
  }

  /** The sample's policy of 2019 under a code of its own, approved. */
  static String policy() {
    matrix();
    var code = City.code("YJDB");
    String id =
        City.post("office", POLICIES, sample(code)).statusCode(201).extract().header("Location");
    City.post("leader", id + "/transitions", Map.of("to", "APPROVED")).statusCode(200);
    return code;
  }

  /** A policy for YZ and YD of one step, with more members as a test needs, approved. */
  static String policy(Map<String, ?> step, Map<String, ?> more) {
    matrix();
    var policy = new HashMap<String, Object>(more);
    var code = City.code("M");
    policy.put("code", code);
    policy.put("name", "以奖代补");
    policy.put("validFrom", "2019-01-01");
    policy.putIfAbsent("eligibleUnitCodes", List.of("YZ", "YD"));
    policy.putIfAbsent("steps", List.of(step));
    policy.put("reason", "自拟");
    String id = City.post("office", POLICIES, policy).statusCode(201).extract().header("Location");
    City.post("leader", id + "/transitions", Map.of("to", "APPROVED")).statusCode(200);
    return code;
  }

  /** A step that pays one yuan for each unit of WORK, whatever the pool holds. */
  static Map<String, Object> oneYuan() {
    return Map.of(
        "method",
        "UNIT_STANDARD",
        "name",
        "定额",
        "standards",
        List.of(Map.of("name", "工作量", "factorCode", "WORK", "standardYuan", 1)));
  }

  /** A round of that policy with these figures, each subject, factor, value; confirmed. */
  static String collected(String policy, List<Map<String, Object>> pool, String... figures) {
    matrix();
    var round = begin(request(policy, pool));
    var evidence = evidence("office");
    var values = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < figures.length; i += 3) {
      values.add(value(figures[i], figures[i + 1], figures[i + 2], evidence));
    }
    enter(round, values);
    confirm(round);
    return round;
  }

  /** Approved and allocated. */
  static void toAllocated(String round) {
    toApproved(round);
    step("finance", round, allocate(City.code("AA财建"))).statusCode(200);
  }

  private static String sample(String code) {
    var file = ProjectRoot.path().resolve("sample-city/rules/award-policies/AA-YJDB-v1.json");
    try {
      return Files.readString(file).replace("\"AA-YJDB\"", "\"" + code + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample's three lines of 2019, with these shares of a pool. */
  static List<Map<String, Object>> pool(long first, long second, long third) {
    return pool(2019, first, second, third);
  }

  static List<Map<String, Object>> pool(int year, long first, long second, long third) {
    return List.of(
        source(award(year, first, List.of(), "HUC"), first),
        source(award(year, second, List.of("WAT", "ECO"), "ENV"), second),
        source(award(year, third, List.of("CDW"), "URB"), third));
  }

  static String award(long wan, List<String> fields, String owner) {
    return award(2019, wan, fields, owner);
  }

  static String award(int year, long wan, List<String> fields, String owner) {
    var earmark = new HashMap<String, Object>();
    earmark.put("purposes", List.of("AWARD"));
    earmark.put("fieldCodes", fields);
    return City.line(year, wan * WAN, earmark, "MUNICIPAL", owner);
  }

  static Map<String, Object> source(String line, long wan) {
    return Map.of("budgetLineId", line, "amountFen", wan * WAN);
  }

  /** A round's request body, to be changed as a test needs. */
  static Map<String, Object> request(String policy, List<Map<String, Object>> pool) {
    var request = new HashMap<String, Object>();
    request.put("policyCode", policy);
    request.put("year", 2019);
    request.put("asOf", "2019-06-30");
    request.put("poolSources", pool);
    return request;
  }

  static String begin(Map<String, Object> request) {
    return City.post("office", ROUNDS, request).statusCode(201).extract().path("id");
  }

  /** An uploaded file; gives its id. */
  static String evidence(String user) {
    return anonymous()
        .auth()
        .oauth2(Tokens.of(user))
        .contentType(ContentType.MULTIPART)
        .multiPart(
            "file",
            "evidence.txt",
            ("凭据 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8),
            "text/plain")
        .post("/api/funding/v1/attachments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Map<String, Object> value(String subject, String factor, String value, String evidence) {
    return Map.of(
        "subjectCode", subject,
        "factorCode", factor,
        "value", new java.math.BigDecimal(value),
        "source", "统计月报",
        "evidenceId", evidence);
  }

  /** The sample's figures of 2019-06-30; the scores too unless an assessment gives them. */
  static List<Map<String, Object>> sampleValues(String evidence, boolean withScores) {
    var rows =
        new String[][] {
          {"YZ", "18600", "91.35", "1.0", "90"},
          {"YD", "11200", "84.20", "1.4", "82"},
          {"YQ", "12900", "88.75", "1.2", "86"},
          {"JK", "9800", "86.10", "0.8", "88"},
          {"CN", "21500", "92.60", "0.9", "91"}
        };
    var values = new ArrayList<Map<String, Object>>();
    for (var row : rows) {
      values.add(value(row[0], "WORK", row[1], evidence));
      if (withScores) {
        values.add(value(row[0], "STAGE_SCORE", row[2], evidence));
      }
      values.add(value(row[0], "FISCAL_NEED", row[3], evidence));
      values.add(value(row[0], "FUNDS_RATING", row[4], evidence));
    }
    return values;
  }

  static void enter(String round, List<Map<String, Object>> values) {
    City.post("office", ROUNDS + "/" + round + "/factors", Map.of("values", values))
        .statusCode(200);
  }

  static void confirm(String round) {
    City.post("finance", ROUNDS + "/" + round + "/factors/confirmations", Map.of()).statusCode(200);
  }

  /** A round with the sample's figures, confirmed. */
  static String collected(List<Map<String, Object>> pool) {
    matrix();
    var round = begin(request(policy(), pool));
    enter(round, sampleValues(evidence("office"), true));
    confirm(round);
    return round;
  }

  static ValidatableResponse step(String user, String round, String to) {
    return step(user, round, Map.of("to", to));
  }

  static ValidatableResponse step(String user, String round, Map<String, ?> body) {
    return City.post(user, ROUNDS + "/" + round + "/transitions", body);
  }

  static void toNotice(String round) {
    step("office", round, "FROZEN").statusCode(200);
    step("office", round, "COMPUTED").statusCode(200);
    step("finance-check", round, "PUBLIC_NOTICE").statusCode(200);
  }

  /** Lets the notice of five working days run out. */
  static void passNotice() {
    as("ops")
        .body(Map.of("date", City.today().plusDays(8).toString()))
        .put("/api/funding/v1/ops/business-date")
        .then()
        .statusCode(200);
  }

  static void toApproved(String round) {
    toNotice(round);
    passNotice();
    step("leader", round, "APPROVED").statusCode(200);
  }

  static Map<String, Object> allocate(String number) {
    return Map.of("to", "ALLOCATED", "documentNumber", number);
  }

  static Map<String, Object> settle(String number) {
    return Map.of("to", "SETTLED", "documentNumber", number, "acceptedOn", City.today().toString());
  }

  static LocalDate today() {
    return City.today();
  }
}
