package org.ecocity.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.notification.Told;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class InboxTest {
  private static final String INBOX = "/api/notification/v1/inbox";
  private static final String UNREAD = "figures.find { it.code == 'NOTICES_UNREAD' }.value";

  private static List<Map<String, Object>> about(String user, Object objectId) {
    JsonPath all = as(user).get(INBOX + "?limit=200").then().statusCode(200).extract().jsonPath();
    return all.param("id", objectId.toString()).getList("items.findAll { it.objectId == id }");
  }

  private static String kind(String user, Object objectId) {
    var found = about(user, objectId);
    assertThat(found).hasSize(1);
    return String.valueOf(found.getFirst().get("kind"));
  }

  @Test
  void theRectificationOrderReachesTheUnitInBothLanguages() {
    var finding = Told.order("YZ", "F-2019-0101");
    var notice = about("yingzhou", finding).getFirst();
    assertThat(notice)
        .containsEntry("kind", "RECTIFICATION_ORDERED")
        .containsEntry("title", "整改通知 F-2019-0101（严重）")
        .containsEntry("titleEn", "Rectification order F-2019-0101 (serious)")
        .containsEntry("link", "/findings/" + finding)
        .containsEntry("read", false);
    assertThat((String) notice.get("text")).contains("2019-07-10").contains("样例规定第三条");
    assertThat(about("yingzhou-chief", finding)).hasSize(1);
    assertThat(about("yingdong", finding)).isEmpty();
    assertThat(about("office", finding)).isEmpty();
  }

  @Test
  void anEventDeliveredAgainMakesNoSecondNotice() {
    var finding = UUID.randomUUID();
    var headers =
        Events.headers(
            UUID.randomUUID(),
            "ecocity.supervision.finding.ordered.v1",
            finding,
            7,
            LocalDate.parse("2019-06-14"));
    var payload =
        Map.of(
            "findingId", finding,
            "code", "F-2019-0102",
            "unitCode", "YZ",
            "severity", "MINOR",
            "description", "重复投递",
            "basis", "样例",
            "dueDate", "2019-07-10");
    for (int i = 0; i < 3; i++) {
      Events.publish(headers, payload);
    }
    // The same order told again as another event, as a republication does.
    Told.tell("ecocity.supervision.finding.ordered.v1", finding, payload);
    assertThat(about("yingzhou", finding)).hasSize(1);
  }

  @Test
  void whatOneUserHasReadIsUnreadForTheOthersOfTheUnit() {
    var finding = Told.order("YQ", "F-2019-0103");
    String id = (String) about("yingquan", finding).getFirst().get("id");
    as("yingquan")
        .post(INBOX + "/{id}/read", id)
        .then()
        .statusCode(200)
        .body("read", equalTo(true));
    as("yingquan").post(INBOX + "/{id}/read", id).then().statusCode(200);
    as("yingquan").get(INBOX + "?unread=true&limit=200").then().body("items.id", not(hasItem(id)));
    as("yingquan").get(INBOX + "?unread=false&limit=200").then().body("items.id", hasItem(id));
    as("yingquan-chief").get(INBOX + "?unread=true&limit=200").then().body("items.id", hasItem(id));
    as("yingdong").post(INBOX + "/{id}/read", id).then().statusCode(404);
    as("yingdong").get(INBOX + "/{id}", id).then().statusCode(404);
  }

  @Test
  void allUpToANoticeAreReadAtOnceAndTheSummaryFollows() {
    Told.order("JIA", "F-2019-0104");
    var finding = Told.order("JIA", "F-2019-0105");
    var last = String.valueOf(about("jia", finding).getFirst().get("sequence"));
    as("jia").get("/api/notification/v1/summary").then().body(UNREAD, equalTo(2));
    as("jia")
        .body(Map.of("sequence", Long.valueOf(last)))
        .post(INBOX + "/read")
        .then()
        .statusCode(200)
        .body("count", equalTo(2));
    as("jia").get("/api/notification/v1/summary").then().body(UNREAD, equalTo(0));
  }

  @Test
  void pagesNewestFirstWithoutLosingOrDoubling() {
    for (int i = 0; i < 5; i++) {
      Told.order("WU", "F-2019-020" + i);
    }
    var first = as("wu").get(INBOX + "?limit=3").then().extract().jsonPath();
    var rest = as("wu").get(first.getString("next")).then().extract().jsonPath();
    assertThat(first.getList("items.objectCode"))
        .isEqualTo(List.of("F-2019-0204", "F-2019-0203", "F-2019-0202"));
    assertThat(rest.getList("items.objectCode")).isEqualTo(List.of("F-2019-0201", "F-2019-0200"));
    assertThat(rest.getString("next")).isNull();
    as("wu").get(INBOX + "?cursor=nonsense").then().statusCode(400);
  }

  @Test
  void nothingWaitsForAUnitThatGotNothing() {
    as("ding").get("/api/notification/v1/todos").then().statusCode(200).body("items", empty());
  }

  @Test
  void theSearchFindsOnlyTheCallersNotices() {
    Told.order("BING", "F-2019-0777");
    as("bing")
        .get("/api/notification/v1/search?q=F-2019-0777")
        .then()
        .body("items", hasSize(1))
        .body("items[0].title", containsString("整改通知"));
    as("ding").get("/api/notification/v1/search?q=F-2019-0777").then().body("items", empty());
  }

  @Nested
  class Addressing {
    private static void escalate(UUID finding, String unit, int level, String rung, String duty) {
      Told.tell(
          "ecocity.supervision.finding.escalated.v1",
          finding,
          Map.of(
              "findingId", finding,
              "code", "F-2019-0300",
              "unitCode", unit,
              "level", level,
              "rung", rung,
              "recipient", duty,
              "dueDate", "2019-07-10"));
    }

    @Test
    void climbsFromTheLiaisonToTheOfficerInChargeAndEndsWithAHumansDecision() {
      Told.person("CN-L", "毕样", "CN", "LIAISON", "2018-09-01", null, null);
      Told.person("CN-C", "施样", "CN", "IN_CHARGE", "2018-09-01", null, null);
      Told.person("CN-P", "汤样", "CN", "PRINCIPAL", "2018-09-01", null, null);
      var finding = UUID.randomUUID();
      escalate(finding, "CN", 1, "REMINDER", "LIAISON");
      escalate(finding, "CN", 2, "WARNING", "IN_CHARGE");
      escalate(finding, "CN", 3, "PROPOSAL", "PRINCIPAL");
      assertThat(about("chengnan", finding))
          .extracting(notice -> notice.get("kind") + " " + notice.get("addresseeName"))
          .containsExactly("FINDING_WARNING 施样", "FINDING_REMINDER 毕样");
      assertThat(kind("office", finding)).isEqualTo("FINDING_PROPOSAL");
    }

    @Test
    void reachesTheDeputyDuringALeaveAndTheNextOneUpWhereADutyIsVacant() {
      Told.person("HUC-L2", "徐样", "HUC", null, null, null, null);
      Told.person("HUC-L", "吴样", "HUC", "LIAISON", "2019-08-05", "2019-08-16", "HUC-L2");
      Told.person("YI-P", "纪样", "YI", "PRINCIPAL", "2018-09-01", null, null);
      var onLeave = Told.order("HUC", "F-2019-0301");
      var vacant = Told.order("YI", "F-2019-0302");
      assertThat(about("housing", onLeave).getFirst())
          .containsEntry("addresseeName", "徐样")
          .containsEntry("addresseeDuty", "LIAISON");
      assertThat(about("yi", vacant).getFirst())
          .containsEntry("addresseeName", "纪样")
          .containsEntry("addresseeDuty", "PRINCIPAL");
    }
  }

  @Nested
  class AsFinance {
    @Test
    void hearsOfRefusalsHoldsAndWhatWaits() {
      var payment = refused("payment-outside-earmark", "用途不在专款范围内");
      for (var user : List.of("yingdong", "finance", "auditor")) {
        assertThat(kind(user, payment)).isEqualTo("PAYMENT_REFUSED");
      }
      assertThat((String) about("finance", payment).getFirst().get("text")).contains("360000.00");
      assertThat(about("finance-chief", payment)).isEmpty();
      assertThat(about("yingzhou", payment)).isEmpty();
    }

    @Test
    void aReservationThatExpiredIsToldToTheUnitAndFinanceAndIsNoMatterOfAudit() {
      var payment = refused("reservation-expired", "自 2019-03-01 起满 60 天无人办理");
      for (var user : List.of("yingdong", "finance")) {
        assertThat(kind(user, payment)).isEqualTo("PAYMENT_EXPIRED");
        assertThat((String) about(user, payment).getFirst().get("text"))
            .contains("2019-03-01", "请重新提出申请");
      }
      assertThat(about("auditor", payment)).isEmpty();
    }

    private static UUID refused(String code, String reason) {
      var payment = UUID.randomUUID();
      Told.tell(
          "ecocity.funding.payment.refused.v1",
          payment,
          Map.of(
              "paymentId",
              payment,
              "code",
              "ZF-2019-0007",
              "budgetLineId",
              UUID.randomUUID(),
              "budgetLineCode",
              "M19-04",
              "applicantUnitCode",
              "YD",
              "purpose",
              "VEHICLE",
              "amountFen",
              36000000,
              "refusalCode",
              code,
              "reason",
              reason));
      return payment;
    }

    @Test
    void eachHandHearsWhenItsTurnComes() {
      var payment = UUID.randomUUID();
      var turns =
          Map.of(
              "PREPARED", "housing",
              "CHECKED", "finance",
              "EXAMINED", "finance-check",
              "REVIEWED", "finance-chief");
      turns.forEach(
          (state, user) -> {
            Told.tell(
                "ecocity.funding.payment.changed.v1",
                payment,
                Map.of(
                    "paymentId", payment,
                    "code", "ZF-2019-0008",
                    "applicantUnitCode", "YZ",
                    "lineDepartmentCode", "HUC",
                    "purpose", "WORKS",
                    "amountFen", 100,
                    "toState", state));
            assertThat(kind(user, payment)).isEqualTo("PAYMENT_" + state);
          });
    }
  }

  @Nested
  class AsOwnerUnit {
    @Test
    void hearsOfAmberAndRedLightsOnly() {
      var project = UUID.randomUUID();
      for (var colour : List.of("GREEN", "AMBER")) {
        Told.tell(
            "ecocity.projects.light.changed.v1",
            project,
            Map.of(
                "projectId", project,
                "projectCode", "AA-2019-0021",
                "projectName", "清和路综合管廊",
                "ownerUnitCode", "YQ",
                "dimension", "PROGRESS",
                "toColour", colour,
                "reason", "落后计划 12 个百分点",
                "reasonEn", "12 points behind plan",
                "ruleVersion", 1,
                "period", "2019-03"));
      }
      assertThat(about("yingquan", project)).hasSize(1);
      assertThat(about("yingquan", project).getFirst())
          .containsEntry("title", "进度亮黄灯：清和路综合管廊")
          .containsEntry("textEn", "2019-03: 12 points behind plan");
    }

    @Test
    void hearsOnceOfATableWithSeveralProjectsAndSoDoesTheSponsoringLeader() {
      var table = UUID.randomUUID();
      var first = UUID.randomUUID();
      var second = UUID.randomUUID();
      Told.person("GT-L", "倪样", "GT", "LIAISON", "2018-09-01", null, null);
      Told.tell(
          "ecocity.projects.project.changed.v1",
          first,
          Map.of(
              "projectId",
              first,
              "name",
              "样例",
              "ownerUnitCode",
              "GT",
              "responsibles",
              List.of(
                  Map.of("duty", "SPONSOR", "personCode", "LSG-H", "userName", "leader"),
                  Map.of("duty", "LIAISON", "personCode", "GT-L", "userName", "gt"),
                  Map.of("duty", "IN_CHARGE", "personCode", "GT-C"))));
      Told.tell(
          "ecocity.projects.key-project-table.issued.v1",
          table,
          Map.of(
              "tableId",
              table,
              "year",
              2019,
              "version",
              1,
              "documentNumber",
              "AA政办〔2019〕3号",
              "issuedOn",
              "2019-01-18",
              "entries",
              List.of(entry(first, "GT"), entry(second, "GT"), entry(UUID.randomUUID(), "XH"))));
      assertThat((String) about("gt", table).getFirst().get("textEn")).contains("2 project(s)");
      assertThat(about("gt", table)).hasSize(1);
      assertThat((String) about("leader", table).getFirst().get("textEn")).contains("1 project(s)");
      assertThat((String) about("xh", table).getFirst().get("textEn")).contains("1 project(s)");
      assertThat(about("yingzhou", table)).isEmpty();
    }

    private Map<String, Object> entry(UUID project, String owner) {
      return Map.of(
          "projectId",
          project,
          "projectCode",
          "AA-2019-" + project,
          "projectName",
          "样例",
          "ownerUnitCode",
          owner,
          "publicWelfare",
          true,
          "totalInvestmentFen",
          100,
          "annualInvestmentFen",
          50);
    }
  }

  @Nested
  class AsInspector {
    @Test
    void hearsOfANewLead() {
      var lead = UUID.randomUUID();
      Told.tell(
          "ecocity.supervision.lead.opened.v1",
          lead,
          Map.of(
              "leadId", lead,
              "code", "L-2019-0001",
              "source", "REFUSED_PAYMENT",
              "unitCode", "YD",
              "summary", "支付申请被拒"));
      assertThat(kind("inspector", lead)).isEqualTo("LEAD_OPENED");
      assertThat(kind("inspector-chief", lead)).isEqualTo("LEAD_OPENED");
      assertThat(about("yingdong", lead)).isEmpty();
    }
  }

  @Nested
  class AsOutsider {
    @Test
    void hasNoInbox() {
      as("ops").get(INBOX).then().statusCode(403);
      as("provincial-platform").get(INBOX).then().statusCode(403);
      io.restassured.RestAssured.get(INBOX).then().statusCode(401);
    }
  }

  @Test
  void aNoticeForARoleHasNoUnit() {
    var lead = UUID.randomUUID();
    Told.tell(
        "ecocity.supervision.lead.opened.v1",
        lead,
        Map.of(
            "leadId", lead,
            "code", "L-2019-0002",
            "source", "MEDIA",
            "unitCode", "YZ",
            "summary", "媒体报道异味"));
    Eventually.holds(() -> assertThat(about("inspector", lead)).hasSize(1));
    as("inspector")
        .get(INBOX + "/{id}", about("inspector", lead).getFirst().get("id"))
        .then()
        .body("unitCode", nullValue())
        .body("title", equalTo("新线索 L-2019-0002（媒体报道）"));
  }
}
