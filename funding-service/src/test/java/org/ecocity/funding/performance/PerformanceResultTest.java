package org.ecocity.funding.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.LINES;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.performance.Targets.RESULTS;
import static org.ecocity.funding.performance.Targets.TARGETS;
import static org.ecocity.funding.performance.Targets.WAN;
import static org.ecocity.funding.performance.Targets.evaluation;
import static org.ecocity.funding.performance.Targets.step;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ecocity.funding.City;
import org.ecocity.funding.movements.Movements;
import org.ecocity.funding.rounds.RatedRounds;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year that is over: the unit's own evaluation, finance's review, and what follows from it. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PerformanceResultTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** 17.33 + 10.00 + 7.50 + 9.41 + 19.00 + 10.00 + 9.00 of the rows. */
  private static final String[] FAIR = {
    "10.4", "100", "PARTLY 75", "850", "ACHIEVED 95", "4", "81"
  };

  /** 3.33 + 5.00 + 3.00 + 5.00 + 8.00 + 5.00 + 5.00 of the rows. */
  private static final String[] POOR = {
    "2", "50", "NOT_ACHIEVED 30", "1600", "NOT_ACHIEVED 40", "1.5", "45"
  };

  private static final String TODOS = "/api/funding/v1/todos";
  private static Past past = new Past(0, "", "", "", "", "", "", "", "");

  /** Lines and their confirmed targets of a year that is over, and what was paid in it. */
  private record Past(
      int year,
      String goodLine,
      String good,
      String poorLine,
      String poor,
      String ofProject,
      String tried,
      String givenAway,
      String received) {}

  private static synchronized Past past() {
    if (past.year == 0) {
      int year = Targets.year();
      var goodLine = Targets.line(1000);
      Targets.pay(goodLine, 900);
      var poorLine = Targets.line(1000);
      Targets.pay(poorLine, 100);
      var shared = Targets.line(1000);
      Targets.pay(shared, 30);
      post("yingzhou", City.PAYMENTS, City.request(shared, null, WAN)).statusCode(201);
      var ofProject = Targets.request(shared);
      ofProject.put("projectId", Targets.project());
      ofProject.put("projectBudgetFen", 40 * WAN);
      var tried = Targets.line(10);
      var givenAway = Targets.line(100);
      var received = Targets.giveAway(givenAway, 100);
      Targets.pay(received, 40);
      past =
          new Past(
              year,
              goodLine,
              Targets.confirmed(goodLine),
              poorLine,
              Targets.confirmed(poorLine),
              Targets.confirmed(ofProject),
              Targets.confirmed(tried),
              Targets.confirmed(givenAway),
              Targets.confirmed(received));
      waitsForMonitoring(past);
      Targets.passYear(year);
      // What is paid after the year does not count for it.
      Targets.pay(goodLine, 50);
    }
    return past;
  }

  /** The calendar has targets looked at once July is over, in August. */
  private static void waitsForMonitoring(Past of) {
    var august = LocalDate.of(of.year, 8, 1);
    var todo = "items.find { it.id == 'MONITOR_PERFORMANCE:" + of.good + "' }";
    if (City.today().isBefore(august)) {
      as("yingzhou").get(TODOS).then().body(todo, nullValue());
      City.pass(Math.toIntExact(ChronoUnit.DAYS.between(City.today(), august)));
    }
    as("yingzhou").get(TODOS).then().body(todo + ".dueDate", equalTo(of.year + "-08-31"));
    var rows =
        IntStream.of(1, 2, 4, 6, 7)
            .mapToObj(
                no ->
                    Map.of(
                        "no",
                        no,
                        "actualValue",
                        1,
                        "expectedValue",
                        1,
                        "reason",
                        "r",
                        "remedy",
                        "m"))
            .toList();
    post("yingzhou", TARGETS + "/" + of.good + "/monitorings", Map.of("rows", rows))
        .statusCode(201);
    as("yingzhou").get(TODOS).then().body(todo, nullValue());
  }

  @Test
  void theYearIsScoredReviewedClosedAndCountsForTheNext() throws IOException {
    var of = past();
    var round = RatedRounds.begin(of.year, of.year + 1);
    scoredByHand(of);
    reviewedBesideTheOwnScore(of);
    anotherHandClosesIt(of);
    asTheSheet(of);
    var path = RESULTS + "/" + of.poor;
    // 35.33 points: 1.00 of execution, 34.33 of the rows.
    evaluate("yingzhou", evaluation(of.poor, POOR))
        .statusCode(201)
        .body("score", equalTo(35.33f))
        .body("rating", equalTo("POOR"));
    Targets.close(of.poor);
    poorLinesAreFlaggedForCut(of);
    // (89.74 × 900 + 35.33 × 100) ÷ 1000
    RatedRounds.factors(round)
        .body("items.find { it.subjectCode == 'YZ' && it.performanceYear }.value", equalTo(84.299f))
        .body(
            "items.find { it.subjectCode == 'YZ' && it.performanceYear }.state",
            equalTo("CONFIRMED"));
    RatedRounds.typed(round).statusCode(422).body("type", endsWith("factor-from-performance"));
    RatedRounds.refused(of.year, of.year)
        .statusCode(422)
        .body("type", endsWith("rating-of-earlier-year"));
    // A round that begins later has it at once.
    RatedRounds.factors(RatedRounds.begin(of.year, of.year + 2))
        .body("items.find { it.performanceYear }.value", equalTo(84.299f));
    as("yingzhou").get(path + "/transitions").then().body("items.to", hasItems("CLOSED"));
  }

  private static void scoredByHand(Past of) {
    evaluate("yingzhou", evaluation(of.good, FAIR))
        .statusCode(201)
        .header("Location", endsWith(of.good))
        .body("state", equalTo("SELF_EVALUATED"))
        .body("execution.openedFen", equalTo(1_000_000_000))
        .body("execution.budgetFen", equalTo(1_000_000_000))
        .body("execution.executedFen", equalTo(900_000_000))
        .body("execution.executionPercent", equalTo(90.0f))
        .body("execution.score", equalTo(9.0f))
        // 20 × 10.4 ÷ 12; = target; 10 × 75 %; 10 × 800 ÷ 850; 20 × 95 %; over target; 10 × 81 ÷ 90
        .body("rows.selfScore", contains(17.33f, 10.0f, 7.5f, 9.41f, 19.0f, 10.0f, 9.0f))
        .body("selfScore", equalTo(91.24f))
        .body("rating", equalTo("EXCELLENT"));
    evaluate("yingzhou", evaluation(of.good, FAIR))
        .statusCode(409)
        .body("type", endsWith("transition-not-allowed"));
  }

  private static void reviewedBesideTheOwnScore(Past of) {
    var path = RESULTS + "/" + of.good;
    step("finance", path, Map.of("to", "CLOSED")).statusCode(409);
    step("finance", path, Map.of("to", "RETURNED", "reason", "满意度调查表未附")).statusCode(200);
    as("yingzhou")
        .header("If-Match", "*")
        .body(evaluation(of.good, FAIR))
        .put(path)
        .then()
        .statusCode(200)
        .body("state", equalTo("SELF_EVALUATED"));
    step("finance", path, review(3, "10.01", "未通水")).statusCode(422);
    step("finance", path, review(3, "6", " ")).statusCode(422);
    step("finance", path, review(8, "6", "未通水")).statusCode(422);
    step("finance", path, review(3, "6", "部分管段未通水"))
        .statusCode(200)
        .body("state", equalTo("REVIEWED"))
        .body("rows[2].selfScore", equalTo(7.5f))
        .body("rows[2].score", equalTo(6.0f))
        .body("rows[2].reviewReason", equalTo("部分管段未通水"))
        .body("selfScore", equalTo(91.24f))
        .body("score", equalTo(89.74f))
        .body("rating", equalTo("GOOD"))
        .body("allowedTransitions", contains("RETURNED"));
  }

  private static void anotherHandClosesIt(Past of) {
    var path = RESULTS + "/" + of.good;
    step("yingzhou", path, Map.of("to", "CLOSED")).statusCode(403);
    step("finance", path, Map.of("to", "CLOSED"))
        .statusCode(403)
        .body("type", endsWith("performance-same-hand"));
    step("finance-check", path, Map.of("to", "CLOSED"))
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("allowedTransitions", empty());
    Eventually.holds(
        () -> {
          var heard = Events.of("funding", UUID.fromString(of.good)).getLast();
          assertThat(heard.type()).isEqualTo("ecocity.funding.performance-result.closed.v1");
          assertThat(heard.payload().path("score").decimalValue()).isEqualByComparingTo("89.74");
          assertThat(heard.payload().path("executedFen").asLong()).isEqualTo(900 * WAN);
          assertThat(heard.payload().path("rating").asText()).isEqualTo("GOOD");
        });
  }

  private static void asTheSheet(Past of) throws IOException {
    var file =
        as("auditor")
            .header("Accept", XLSX)
            .get(RESULTS + "/" + of.good)
            .then()
            .statusCode(200)
            .contentType(XLSX)
            .header("Content-Disposition", containsString("xlsx"))
            .extract()
            .asByteArray();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(text(rows.get(0), 0)).isEqualTo("项目支出绩效自评表");
      assertThat(text(rows.get(1), 0)).isEqualTo("（" + of.year + "年度）");
      assertThat(cells(rows.get(4), 2, 8))
          .containsExactly("年初预算数", "全年预算数", "全年执行数", "执行率（%）", "分值", "得分");
      assertThat(cells(rows.get(5), 1, 8))
          .containsExactly("年度资金总额", "1000", "1000", "900", "90", "10", "9");
      assertThat(cells(rows.get(11), 0, 9))
          .containsExactly(
              "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
      assertThat(cells(rows.get(12), 1, 8))
          .containsExactly("产出指标（50分）", "数量指标", "新建截污干管", "≥12公里", "10.4公里", "20", "17.33");
      assertThat(cells(rows.get(14), 5, 8)).containsExactly("部分达成预期指标并具有一定效果（75%）", "10", "6");
      assertThat(text(rows.get(14), 8)).isEqualTo("偏差原因：雨季停工；改进措施：抢抓工期；财政评审：部分管段未通水（自评 7.5 分）");
      assertThat(cells(rows.get(19), 6, 9)).containsExactly("100", "89.74", "评价等级：良");
      assertThat(text(rows.get(20), 0)).contains("财预〔2020〕10号");
    }
    as("yingdong").header("Accept", XLSX).get(RESULTS + "/" + of.good).then().statusCode(404);
    as("auditor")
        .header("Accept", "*/*")
        .get(RESULTS + "/" + of.good)
        .then()
        .contentType("application/json");
  }

  private static void poorLinesAreFlaggedForCut(Past of) {
    as("yingzhou")
        .get(LINES + "/" + of.poorLine)
        .then()
        .body("performanceFlag.kind", equalTo("CUT"))
        .body("performanceFlag.forYear", equalTo(of.year + 1))
        .body("performanceFlag.score", equalTo(35.33f))
        .body("performanceFlag.resultId", equalTo(of.poor));
    as("finance").get(LINES + "/" + of.goodLine).then().body("performanceFlag", nullValue());
    var next = Movements.carriedOver(of.poorLine);
    as("finance")
        .get(LINES + "/" + next)
        .then()
        .body("performanceFlag.ratedYear", equalTo(of.year));
    // Entered anew it is the same by its owner, name and earmark.
    var anew = Targets.line(400, of.year + 1);
    as("finance").get(LINES + "/" + anew).then().body("performanceFlag.resultId", equalTo(of.poor));
    as("finance")
        .get(LINES + "?flagged=true&limit=200&year=" + (of.year + 1))
        .then()
        .body("items.id", hasItems(next, anew))
        .body("items.performanceFlag.kind", everyItem(equalTo("CUT")));
    as("finance")
        .get(LINES + "?flagged=true&limit=200&year=" + of.year)
        .then()
        .body("items.id", hasItem(of.poorLine))
        .body("items.id", not(hasItem(of.goodLine)));
  }

  @Test
  void ofAProjectItsOwnBudgetAndPaymentsCount() {
    var of = past();
    evaluate("yingzhou", evaluation(of.ofProject, FAIR))
        .statusCode(201)
        .body("execution.budgetFen", equalTo(40_000_000))
        .body("execution.executedFen", equalTo(30_000_000))
        .body("execution.score", equalTo(7.5f))
        .body("score", equalTo(89.74f));
  }

  @Test
  void whatWasAllocatedIsTheReceivingLinesFullYearBudgetAndNoLongerTheGivers() {
    var of = past();
    evaluate("yingzhou", evaluation(of.received, FAIR))
        .statusCode(201)
        .body("execution.openedFen", equalTo(0))
        .body("execution.budgetFen", equalTo(100_000_000))
        .body("execution.executedFen", equalTo(40_000_000))
        .body("execution.score", equalTo(4.0f));
    evaluate("yingzhou", evaluation(of.givenAway, FAIR))
        .statusCode(422)
        .body("type", endsWith("nothing-budgeted"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, actualValue, , rows[0].actualValue",
    "0, gradeCode, ACHIEVED, rows[0].gradeCode",
    "0, reason, , rows[0].reason",
    "0, remedy, ' ', rows[0].remedy",
    "0, no, 2, rows[1].no",
    "0, no, 8, rows[0].no",
    "2, gradeCode, , rows[2].gradeCode",
    "2, gradeCode, GREAT, rows[2].gradeCode",
    "2, gradePercent, , rows[2].gradePercent",
    "2, gradePercent, 80, rows[2].gradePercent",
    "2, gradePercent, 59.99, rows[2].gradePercent",
    "2, actualValue, 5, rows[2].actualValue",
    "0, actualValue, -1, rows[0].actualValue"
  })
  @SuppressWarnings("unchecked")
  void anEvaluationMustFitItsTargets(int row, String member, String value, String field) {
    var body = evaluation(past().tried, FAIR);
    var rows = (List<Map<String, Object>>) Objects.requireNonNull(body.get("rows"));
    var number = value != null && value.matches("-?[0-9.]+");
    rows.get(row).put(member, number ? new java.math.BigDecimal(value) : value);
    evaluate("yingzhou", body).statusCode(422).body("errors.field", hasItem(field));
  }

  @Test
  void belowFullExecutionTheReasonIsGivenAndEachRowIsSpokenOf() {
    var body = evaluation(past().tried, FAIR);
    body.remove("executionReason");
    body.put("rows", ((List<?>) Objects.requireNonNull(body.get("rows"))).subList(0, 6));
    evaluate("yingzhou", body)
        .statusCode(422)
        .body("errors.field", contains("executionReason", "rows"))
        .body("errors.message", hasItem(containsString("居民满意度")));
  }

  @Test
  void anotherUnitNeitherSeesNorEvaluates() {
    var of = past();
    evaluate("yingdong", evaluation(of.tried, FAIR)).statusCode(404);
    evaluate("finance", evaluation(of.tried, FAIR)).statusCode(403);
    evaluate("office", evaluation(of.tried, FAIR)).statusCode(403);
    as("yingdong").get(RESULTS + "?year=" + of.year).then().body("items", empty());
    for (var target : List.of(of.good, of.tried)) {
      as("yingdong").get(RESULTS + "/" + target).then().statusCode(404);
      as("yingdong").get(TARGETS + "/" + target).then().statusCode(404);
    }
    as("provincial-platform").get(RESULTS).then().statusCode(403);
    as("leader").get(RESULTS + "?year=" + of.year).then().statusCode(200);
    var other = new HashMap<>(evaluation(of.tried, FAIR));
    as("yingzhou")
        .header("If-Match", "*")
        .body(other)
        .put(RESULTS + "/" + of.good)
        .then()
        .statusCode(not(equalTo(200)));
  }

  private static Map<String, Object> review(int no, String score, String reason) {
    return Map.of(
        "to",
        "REVIEWED",
        "scores",
        List.of(Map.of("no", no, "score", new java.math.BigDecimal(score), "reason", reason)));
  }

  private static ValidatableResponse evaluate(String user, Map<String, Object> body) {
    return post(user, RESULTS, body);
  }

  private static List<String> cells(Row row, int from, int to) {
    return java.util.stream.IntStream.range(from, to).mapToObj(i -> text(row, i)).toList();
  }

  private static String text(Row row, int column) {
    var cell = row.getCell(column);
    return cell == null ? "" : cell.getText();
  }
}
