package org.ecocity.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.notification.Told;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** A plan that nobody has committed all of is told to those who can close it. */
@QuarkusTest
@WithTestResource(TestParts.class)
class FinancingGapTest {
  private static final String CHANGED = "ecocity.funding.financing-plan.changed.v1";
  private static final long GAP_FEN = 11_200_000_000L;

  @Test
  void aGapReachesOwnerResponsiblePersonsAndFinanceOnceHoweverOftenToldAndItsEndToo() {
    var project = UUID.randomUUID();
    Told.tell(
        "ecocity.projects.project.changed.v1",
        project,
        Map.of(
            "projectId",
            project,
            "ownerUnitCode",
            "CN",
            "responsibles",
            List.of(Map.of("duty", "SPONSOR", "personCode", "LSG-H", "userName", "leader"))));
    var headers = Events.headers(UUID.randomUUID(), CHANGED, project, 1, LocalDate.of(2019, 1, 25));
    Events.publish(headers, plan(project, GAP_FEN));
    Events.publish(headers, plan(project, GAP_FEN));
    // An arrival of funds tells the plan again; its gap is no news.
    Told.tell(CHANGED, project, plan(project, GAP_FEN));
    for (var user : List.of("chengnan", "leader", "finance")) {
      assertThat(kinds(user, project)).containsExactly("FINANCING_GAP");
    }
    assertThat(kinds("yingzhou", project)).isEmpty();
    assertThat(texts("finance", project).getFirst()).contains("尚缺 112000000.00 元");

    Told.tell(CHANGED, project, plan(project, GAP_FEN / 2));
    Told.tell(CHANGED, project, plan(project, 0));
    assertThat(kinds("chengnan", project))
        .containsExactly("FINANCING_GAP_CLOSED", "FINANCING_GAP", "FINANCING_GAP");
    Told.tell(CHANGED, project, plan(project, GAP_FEN));
    assertThat(kinds("chengnan", project)).hasSize(4);
  }

  @Test
  void aPlanWithoutAGapIsNoNews() {
    var project = UUID.randomUUID();
    Told.tell(CHANGED, project, plan(project, 0));
    assertThat(kinds("finance", project)).isEmpty();
  }

  private static Map<String, Object> plan(UUID project, long gapFen) {
    return Map.of(
        "projectId",
        project,
        "projectCode",
        "AA-2019-0025",
        "projectName",
        "区域能源站（集中供冷供热）",
        "ownerUnitCode",
        "CN",
        "plannedFen",
        28_000_000_000L,
        "committedFen",
        28_000_000_000L - gapFen,
        "arrivedFen",
        0,
        "gapFen",
        gapFen);
  }

  private static List<String> kinds(String user, UUID project) {
    return notices(user, project, "kind");
  }

  private static List<String> texts(String user, UUID project) {
    return notices(user, project, "text");
  }

  private static List<String> notices(String user, UUID project, String what) {
    return as(user)
        .get("/api/notification/v1/inbox?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .param("id", project.toString())
        .getList("items.findAll { it.objectId == id }." + what);
  }
}
