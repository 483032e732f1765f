package org.ecocity.supervision.scorecards;

import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.ecocity.platform.http.JsonSetup;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class SchemeTest {
  private static ObjectNode sample(String code) {
    try {
      for (JsonNode scheme : JsonSetup.strict().readTree(Given.sample("rules/scorecard-v1.json"))) {
        return ((ObjectNode) scheme).put("code", code);
      }
      throw new IllegalStateException("No sample scheme");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ObjectNode item(ObjectNode scheme, int category, int item) {
    return (ObjectNode) scheme.get("categories").get(category).get("items").get(item);
  }

  @Test
  void aSchemeIsDataAndPublishedByTheDirectorAlone() {
    var scheme = sample("S-" + System.nanoTime());
    for (var user : new String[] {"office", "leader", "yingzhou-chief", "inspector-chief"}) {
      as(user).body(scheme).post(path("scorecard-schemes")).then().statusCode(403);
    }
    String id =
        as("office-chief")
            .body(scheme)
            .post(path("scorecard-schemes"))
            .then()
            .statusCode(201)
            .body("scheme.categories.code", hasItems("TASKS", "FUNDS", "VETO"))
            .body("used", equalTo(false))
            .extract()
            .path("id");
    as("yingzhou").get(path("scorecard-schemes")).then().body("items.id", hasItem(id));
    as("auditor").get(path("scorecard-schemes/{id}"), id).then().statusCode(200);
    as("ops").get(path("scorecard-schemes/{id}"), id).then().statusCode(403);
  }

  @Test
  void aPublishedVersionIsNeverReplacedAndTakenBackOnlyWhileUnused() {
    var scheme = sample("S-" + System.nanoTime());
    String id =
        as("office-chief")
            .body(scheme)
            .post(path("scorecard-schemes"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("office-chief").body(scheme).post(path("scorecard-schemes")).then().statusCode(409);
    as("office-chief")
        .body(scheme.deepCopy().put("version", 2))
        .post(path("scorecard-schemes"))
        .then()
        .statusCode(201);
    as("office").delete(path("scorecard-schemes/{id}"), id).then().statusCode(403);
    as("office-chief").delete(path("scorecard-schemes/{id}"), id).then().statusCode(204);
    as("office").get(path("scorecard-schemes/{id}"), id).then().statusCode(404);
  }

  @Test
  void whatIsWrongWithASchemeIsSaidAtItsField() {
    var scheme = sample("S-" + System.nanoTime());
    item(scheme, 2, 0).put("points", 14);
    ((ObjectNode) item(scheme, 2, 1).get("measure")).put("of", "moonPhase");
    ((ObjectNode) item(scheme, 9, 0).get("measure")).put("ceiling", "GODLIKE");
    ((ArrayNode) scheme.get("groups").get(1).get("unitCodes")).add("YZ");
    as("office-chief")
        .body(scheme)
        .post(path("scorecard-schemes"))
        .then()
        .statusCode(422)
        .body(
            "errors.code",
            hasItems(
                "scheme-points-differ",
                "scheme-measure-unknown",
                "scheme-grade-unknown",
                "scheme-unit-twice"))
        .body(
            "errors.field", hasItems("categories[2].points", "categories[2].items[1].measure.of"));
  }

  @Test
  void theArgumentsOfMeasuresAreChecked() {
    var scheme = sample("S-" + System.nanoTime());
    ((ObjectNode) item(scheme, 7, 0).get("measure")).put("of", "reportsOnTime:25/99:00");
    as("office-chief").body(scheme).post(path("scorecard-schemes")).then().statusCode(422);
  }
}
