package org.ecocity.funding.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.pass;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecocity.funding.City;
import org.ecocity.funding.reports.Thresholds;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Money that is conspicuous is told once, and once when it is so no more. */
@QuarkusTest
@WithTestResource(TestParts.class)
class FundWarningTest {
  private static final String WARNINGS = "/api/funding/v1/warnings";
  private static final String RULES = "/api/funding/v1/watch-rules";
  private static final String REPORTS = "/api/funding/v1/reports/";
  private static final String RAISED = "ecocity.funding.fund-warning.raised.v1";
  private static final String CLEARED = "ecocity.funding.fund-warning.cleared.v1";

  @Inject FundWarningService service;
  @Inject FundSigns signs;

  @Test
  void idleMoneyWarnsOnceAndIsClearedWhenItMoves() {
    freeTomorrow();
    City.ruled(RULES, ruleFromTomorrow()).statusCode(200);
    var line = City.line(1_000_000_000_000L);
    String code = as("finance").get(City.LINES + "/" + line).path("code");
    var project = arrived(70_000_000_000L, 30_000_000_000L);
    pass(1);
    as("auditor").get(WARNINGS + "?kind=IDLE_FUNDS&q=" + code).then().body("items", empty());
    pass(1);
    pass(1);
    String warning =
        as("auditor")
            .get(WARNINGS + "?kind=IDLE_FUNDS&q=" + code)
            .then()
            .statusCode(200)
            .body("items.kind", contains("IDLE_FUNDS"))
            .body("items[0].subjectType", equalTo("BUDGET_LINE"))
            .body("items[0].unitCode", equalTo("HUC"))
            .body("items[0].amountFen", equalTo(1_000_000_000_000L))
            .body("items[0].measured", equalTo(2.0f))
            .body("items[0].threshold", equalTo(2.0f))
            .body("items[0].raisedOn", equalTo(today().minusDays(1).toString()))
            .body("items[0].summary", startsWith("预算指标 " + code))
            .body(
                "items[0].summaryEn",
                equalTo(
                    "Budget line "
                        + code
                        + ": CNY 10000000000.00 without movement for 2 days (rule: 2)"))
            .extract()
            .path("items[0].id");
    as("auditor")
        .get(REPORTS + "idle-funds?days=3&limit=1000")
        .then()
        .body("threshold", equalTo(3))
        .body("items.find { it.subjectId == '" + project + "' }.idleFen", equalTo(40_000_000_000L))
        .body("items.find { it.subjectId == '" + project + "' }.days", equalTo(3))
        .body("items.find { it.subjectId == '" + line + "' }.idleFen", equalTo(1_000_000_000_000L));
    onlyThoseConcernedSee(warning, code);

    City.prepared(line, null, 10);
    pass(1);
    as("housing")
        .get(WARNINGS + "/" + warning)
        .then()
        .body("state", equalTo("CLEARED"))
        .body("clearedOn", equalTo(today().toString()));
    toldOnce(warning, RAISED, CLEARED);
  }

  private static void onlyThoseConcernedSee(String warning, String code) {
    for (var user : List.of("housing", "inspector", "office", "leader", "finance-chief")) {
      as(user).get(WARNINGS + "/" + warning).then().statusCode(200);
    }
    for (var user : List.of("yingdong", "yingdong-chief", "environment")) {
      as(user).get(WARNINGS + "/" + warning).then().statusCode(404);
      as(user).get(WARNINGS + "?kind=IDLE_FUNDS&q=" + code).then().body("items", empty());
      as(user)
          .get(REPORTS + "idle-funds?limit=1000")
          .then()
          .body("items.unitCode", not(hasItem("HUC")));
    }
  }

  @Test
  void aProjectThatNeverReportedCountsAsNotBegun() {
    var project = City.project("YZ", "HUC", "WAT");
    pay("yingzhou", "housing", 15_120_000_000L, project, "样例建设有限公司", null);
    as("inspector")
        .get(REPORTS + "paid-ahead?limit=1000")
        .then()
        .body(of(project) + ".aheadPoints", equalTo(80.0f))
        .body(of(project) + ".physicalPercent", equalTo(0))
        .body(of(project) + ".period", nullValue());
    pass(1);
    as("yingzhou")
        .get(WARNINGS + "?kind=PAID_AHEAD&state=RAISED&limit=200")
        .then()
        .body(of(project) + ".summary", endsWith("已付总投资的 80%，从未报过形象进度，超前 80 个百分点（规则 20）"));
  }

  @Test
  void moreSignsThanOneLookTakesClearNothingAndStopNoOtherKind() {
    var project = City.project("YZ", "HUC", "WAT");
    pay("yingzhou", "housing", 18_900_000_000L, project, "样例建设有限公司", null);
    var found =
        signs.on(
            today(),
            new Thresholds(
                UUID.randomUUID(),
                1,
                new BigDecimal(50),
                5,
                new BigDecimal(20),
                Collections.nCopies(12, 0),
                1,
                0),
            0);
    assertThat(found.all()).isEmpty();
    assertThat(found.cutOff())
        .contains(WarningKind.PAID_AHEAD)
        .doesNotContain(WarningKind.LOW_EXECUTION);
  }

  @Test
  void paymentsAheadOfProgressWarnOnceWithTwoReplicasLookingAtOnce() throws Exception {
    var project = City.project("YZ", "HUC", "WAT");
    pay("yingzhou", "housing", 9_450_000_000L, project, "样例建设有限公司", null);
    report(project, "2019-03", 1, "25.2");
    report(project, "2019-02", 9, "99");
    // 94.5 of 189 million is 50 %, 24.8 points ahead of 25.2 %.
    Eventually.holds(
        () ->
            as("auditor")
                .get(REPORTS + "paid-ahead?limit=1000")
                .then()
                .body(of(project) + ".aheadPoints", equalTo(24.8f))
                .body(of(project) + ".paidPercent", equalTo(50.0f)));
    as("auditor")
        .get(REPORTS + "paid-ahead?limit=1000&abovePoints=24.8")
        .then()
        .body(of(project), nullValue());
    as("yingdong").get(REPORTS + "paid-ahead").then().body(of(project), nullValue());

    var looked = new AtomicInteger();
    var tomorrow = today().plusDays(1);
    try (var replicas = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        replicas.execute(
            () ->
                Act.ofSystem()
                    .run(
                        () -> {
                          if (service.lookAt(tomorrow)) {
                            looked.incrementAndGet();
                          }
                        }));
      }
    }
    assertThat(looked).hasValue(1);
    pass(1);
    String warning =
        as("yingzhou")
            .get(WARNINGS + "?kind=PAID_AHEAD&state=RAISED&sort=-raisedOn")
            .then()
            .body("items[0].projectId", equalTo(project.toString()))
            .body("items[0].measured", equalTo(24.8f))
            .extract()
            .path("items[0].id");
    toldOnce(warning, RAISED);
    report(project, "2019-04", 1, "30");
    Eventually.holds(
        () ->
            as("auditor")
                .get(REPORTS + "paid-ahead?limit=1000")
                .then()
                .body(of(project), nullValue()));
    pass(1);
    as("yingzhou").get(WARNINGS + "/" + warning).then().body("state", equalTo("CLEARED"));
    toldOnce(warning, RAISED, CLEARED);
  }

  @Test
  void oneAccountThatGetsMostOfAUnitsPaymentsStandsOutUnderWhateverName() {
    if (today().plusDays(1).getDayOfYear() == 1) {
      pass(1);
    }
    var account = "6222 0210 " + Math.abs(System.nanoTime() % 10_000_000_000L);
    pay("tra", "housing", 300, null, "样例路桥有限公司", account);
    pay("tra", "housing", 200, null, "样例路桥公司", account.replace(" ", ""));
    pay("tra", "housing", 100, null, "样例路桥 有限公司", account);
    pay("tra", "housing", 250, null, "别家材料有限公司", null);
    var one = "items.find { it.payeeKey == '" + account.replace(" ", "") + "' }";
    var report = REPORTS + "concentration?limit=1000&year=" + today().getYear();
    // Four payments say nothing yet where the rule wants five.
    as("auditor").get(report).then().body(one, nullValue());
    pay("tra", "housing", 150, null, "别家材料有限公司", null);
    as("auditor")
        .get(report)
        .then()
        .body(one + ".unitCode", equalTo("TRA"))
        .body(one + ".payeeNameCount", equalTo(3))
        .body(one + ".paymentCount", equalTo(3))
        .body(one + ".paidFen", equalTo(600))
        .body(one + ".unitPaidFen", equalTo(1_000))
        .body(one + ".sharePercent", equalTo(60.0f));
    as("auditor").get(report + "&asOf=" + today().minusDays(1)).then().body(one, nullValue());
    as("auditor").get(report + "&abovePercent=60").then().body(one, nullValue());
    as("yingdong").get(report).then().body(one, nullValue());
    pass(1);
    as("tra")
        .get(WARNINGS + "?kind=CONCENTRATION")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].summary", not(endsWith(account)))
        .body("items[0].amountFen", equalTo(600))
        .body("items[0].measured", equalTo(60.0f));
  }

  @Test
  void thresholdsAreDatedDataOfTwoHandsInFinance() {
    freeTomorrow();
    var rule = ruleFromTomorrow();
    post("office", RULES, rule).statusCode(403);
    post("yingzhou", RULES, rule).statusCode(403);
    post("finance-chief", RULES, with(rule, "validFrom", today().minusDays(1).toString()))
        .statusCode(422)
        .body("type", endsWith("rule-in-past"));
    post("finance-chief", RULES, with(rule, "aheadPoints", 100.5)).statusCode(422);
    post("finance-chief", RULES, with(rule, "idleDays", 0)).statusCode(422);
    post("finance-chief", RULES, with(rule, "minExecutionPercents", List.of(50))).statusCode(422);
    var falling = List.of(0, 0, 20, 10, 20, 20, 20, 20, 20, 20, 20, 20);
    post("finance-chief", RULES, with(rule, "minExecutionPercents", falling))
        .statusCode(422)
        .body("type", endsWith("execution-minimum-falls"));
    City.ruled(RULES, rule).statusCode(200).body("state", equalTo("APPROVED"));
    post("finance-chief", RULES, rule)
        .statusCode(422)
        .body("type", endsWith("rule-too-early"))
        .body("errors.field", contains("validFrom"));
    as("yingzhou")
        .get(RULES)
        .then()
        .body("items[0].enteredBy", equalTo("finance"))
        .body("items[0].confirmedBy", equalTo("finance-chief"))
        // What a rule does not say stays as the rule before has it.
        .body("items[0].minExecutionPercents.size()", equalTo(12))
        .body("items[0].refusalCount", equalTo(3));
  }

  /** Another test may have entered tomorrow's rule. */
  private static void freeTomorrow() {
    if (today()
        .plusDays(1)
        .toString()
        .equals(as("auditor").get(RULES).path("items[0].validFrom"))) {
      pass(1);
    }
  }

  private static Map<String, Object> ruleFromTomorrow() {
    var rule = new HashMap<String, Object>();
    rule.put("validFrom", today().plusDays(1).toString());
    rule.put("idleDays", 2);
    rule.put("concentrationPercent", 50);
    rule.put("concentrationMinPayments", 5);
    rule.put("aheadPoints", 20);
    rule.put("reason", "AA财监〔2019〕2号");
    return rule;
  }

  private static Map<String, Object> with(Map<String, Object> rule, String field, Object value) {
    var changed = new HashMap<>(rule);
    changed.put(field, value);
    return changed;
  }

  /** A project with an account where so much arrived and so much was paid. */
  private static UUID arrived(long arrivedFen, long paidFen) {
    var project =
        City.tabled(
            "YZ",
            false,
            100_000_000_000L,
            List.of(
                Map.of("kind", "MUNICIPAL", "percent", 70), Map.of("kind", "LOAN", "percent", 30)));
    // A loan is paid out elsewhere and would lie still here for ever.
    for (var kind : List.of("MUNICIPAL", "LOAN")) {
      post(
              "finance",
              "/api/funding/v1/funds-arrived",
              Map.of("projectId", project, "kind", kind, "amountFen", arrivedFen))
          .statusCode(201);
    }
    pay("yingzhou", "housing", paidFen, project, "样例建设有限公司", null);
    return project;
  }

  private static void pay(
      String user,
      String checker,
      long fen,
      @Nullable UUID project,
      String payee,
      @Nullable String account) {
    var request = City.request(City.line(fen), project, fen);
    request.put("payee", payee);
    if (account != null) {
      request.put("payeeAccountNo", account);
    }
    String payment = post(user, City.PAYMENTS, request).statusCode(201).extract().path("id");
    City.bring(checker, payment, "PAID");
  }

  private static void report(UUID project, String period, int revision, String percent) {
    var type = "ecocity.projects.progress.reported.v1";
    var told = Events.example(type).put("projectId", project.toString()).put("period", period);
    Events.publish(
        type,
        project,
        told.put("revision", revision).put("physicalPercent", new BigDecimal(percent)));
  }

  private static String of(UUID project) {
    return "items.find { it.projectId == '" + project + "' }";
  }

  private static void toldOnce(String warning, String... types) {
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(warning)))
                .extracting(Events.Told::type)
                .containsExactly(types));
  }
}
