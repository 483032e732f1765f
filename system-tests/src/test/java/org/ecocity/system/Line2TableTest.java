package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Step 2 of the line: three drafts come into the library, the year's table is imported and issued.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Line2TableTest {
  private static final String PROJECTS = "/api/projects/v1/";

  private List<String> drafts = List.of();
  private String second = "";

  @Test
  @Order(1)
  void yingzhouDraftsThreeProjectsThatOthersDoNotSee() {
    drafts = List.of(draft("滨河口袋公园"), draft("文峰路绿道"), draft("老城区雨水花园"));
    for (var draft : drafts) {
      Door.as("yingdong").get(draft).then().statusCode(404);
      Door.as("housing").get(draft).then().statusCode(404);
    }
    Door.as("yingdong").get(PROJECTS + "projects?q=滨河口袋").then().body("items.size()", equalTo(0));
    Door.as("yingdong").get("/api/search?q=滨河口袋").then().body("items.size()", equalTo(0));
  }

  @Test
  @Order(2)
  void itsChiefSubmitsTheDepartmentGivesItsOpinionTheOfficeReturnsOneAndAdmitsTheOthers() {
    Door.transitionRefused("yingzhou", drafts.getFirst(), "SUBMITTED", 403);
    drafts.forEach(draft -> Door.transition("yingzhou-chief", draft, "SUBMITTED"));
    Door.as("office")
        .body(Map.of("to", "ADMITTED"))
        .post(drafts.getFirst() + "/transitions")
        .then()
        .statusCode(422);
    for (var draft : drafts) {
      Door.as("housing")
          .body(Map.of("favourable", true, "text", "同意入库"))
          .post(draft + "/opinions")
          .then()
          .statusCode(201);
    }
    Door.as("office")
        .body(Map.of("to", "RETURNED"))
        .post(drafts.getLast() + "/transitions")
        .then()
        .statusCode(422);
    Door.transition("office", drafts.getLast(), Map.of("to", "RETURNED", "reason", "缺用地意见"));
    Door.transition("office", drafts.get(0), "ADMITTED");
    Door.transition("office", drafts.get(1), "ADMITTED");
    Door.as("yingdong")
        .get(drafts.getFirst())
        .then()
        .statusCode(200)
        .body("state", equalTo("ADMITTED"));
    Door.as("yingdong").get(drafts.getLast()).then().statusCode(404);
    Soon.holds(
        () ->
            Door.as("yingzhou")
                .get("/api/notification/v1/inbox")
                .then()
                .body("items.text.flatten().join()", containsString("缺用地意见")));
  }

  @Test
  @Order(3)
  void aWrongWorkbookIsAnsweredByRowAndCellAndGivenBackWithRemarks() {
    var job = imported("key-projects-2019-wrong.xlsx", "ALL_OR_NOTHING");
    assertThat(job.getInt("errorCount")).isEqualTo(13);
    assertThat(job.<String>getList("errors.cell")).contains("B6", "H9", "S14");
    var annotated =
        Door.as("office")
            .accept("*/*")
            .get(PROJECTS + "imports/" + job.getString("id") + "/annotated-file")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(annotated).startsWith('P', 'K');
  }

  @Test
  @Order(4)
  void theIssuedTableNeverChanges() {
    var first = table(1);
    Door.as("office")
        .header("If-Match", "*")
        .body(List.of())
        .put(first + "/entries")
        .then()
        .statusCode(409);
    Door.as("yingzhou")
        .get(first)
        .then()
        .body("entryCount", equalTo(42))
        .body("totalInvestmentFen", equalTo(593_080L * 1_000_000))
        .body("annualInvestmentFen", equalTo(355_310L * 1_000_000));
  }

  @Test
  @Order(5)
  void theMidYearVersionIsImportedCheckedApprovedIssuedAndCompared() {
    Sample.admitTheSixtyThird();
    var job = imported("key-projects-2019-v2.xlsx", "ALL_OR_NOTHING");
    assertThat(job.<String>getList("errors")).isEmpty();
    second = PROJECTS + "key-project-tables/" + job.getString("tableId");
    Door.as("yingzhou").get(second).then().statusCode(404);
    Door.transitionRefused("office", second, "CHECKED", 403);
    Door.transition("housing-chief", second, "CHECKED");
    Door.transition("leader", second, "APPROVED");
    Door.transition("registrar", second, Map.of("to", "ISSUED", "documentNumber", "AA政办〔2019〕41号"));
    Door.as("yingzhou")
        .get(second)
        .then()
        .body("version", equalTo(2))
        .body("entryCount", equalTo(41))
        .body("totalInvestmentFen", equalTo(592_620L * 1_000_000))
        .body("annualInvestmentFen", equalTo(351_150L * 1_000_000));
    Door.as("yingzhou").get(table(1)).then().body("state", equalTo("SUPERSEDED"));
    var against = table(1).substring(table(1).lastIndexOf('/') + 1);
    Door.as("yingzhou")
        .get(second + "/diff?against=" + against)
        .then()
        .statusCode(200)
        .body("removed.projectCode", hasItem("AA-2019-0023"))
        .body("removed.projectCode", hasItem("AA-2019-0041"))
        .body("added.projectCode", hasItem("AA-2019-0063"))
        .body("changed.projectCode", hasItem("AA-2018-0001"))
        .body("changed.projectCode", not(hasItem("AA-2018-0002")));
  }

  private static String draft(String name) {
    var body = new HashMap<String, Object>();
    body.put("name", name);
    body.put("fieldCode", "PRK");
    body.put("districtCode", "YZ");
    body.put("lineDepartmentCode", "HUC");
    body.put("totalInvestmentFen", 1_200_000_00);
    body.put("plannedStart", "2019-05-01");
    body.put("plannedEnd", "2019-12-31");
    return Door.as("yingzhou")
        .body(body)
        .post(PROJECTS + "projects")
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .extract()
        .header("Location");
  }

  private static JsonPath imported(String file, String mode) {
    var location =
        Door.as("office")
            .contentType(ContentType.MULTIPART)
            .multiPart("file", Stack.root().resolve("sample-city/tables").resolve(file).toFile())
            .multiPart("kind", "KEY_PROJECT_TABLE")
            .multiPart("mode", mode)
            .multiPart("year", "2019")
            .post(PROJECTS + "imports")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return Soon.get(
        () -> {
          var job = Door.as("office").get(location).then().statusCode(200).extract().jsonPath();
          return List.of("DONE", "FAILED").contains(job.getString("state"))
              ? java.util.Optional.of(job)
              : java.util.Optional.empty();
        });
  }

  private static String table(int version) {
    String id =
        Door.as("office")
            .get(PROJECTS + "key-project-tables?year=2019")
            .path("items.find { it.version == " + version + " }.id");
    return PROJECTS + "key-project-tables/" + id;
  }
}
