package org.ecocity.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestParts.class)
class RequestHabitsTest {
  private static final String NOTES = "/api/projects/v1/notes";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"a\",\"amountFen\":1.5}",
        "{\"title\":\"a\",\"amountFen\":\"1\"}",
        "{\"title\":\"a\",\"amountFen\":1e400}",
        "{\"title\":\"a\",\"amountFen\":1,\"unknown\":2}",
        "{\"title\":\"a\",\"title\":\"b\",\"amountFen\":1}",
        "{\"title\":\"a\",\"amountFen\":null}",
        "{\"title\":\"a\",\"amountFen\":99999999999999999999}",
        "{\"title\":\"a\",\"amountFen\":1,\"day\":\"2019-02-30\"}",
        "{\"title\":\"a\",\"amountFen\":1,\"day\":17000}",
        "{\"title\":\"a\",\"amountFen\":1} trailing",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "not json",
        "{\"title\":"
      })
  void refusesWhatCannotBeReadExactly(String body) {
    Api.as("yingzhou")
        .body(body)
        .post(NOTES)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ecocity:problem:malformed"))
        .body("traceId", notNullValue());
  }

  @Test
  void namesTheFieldAndSpeaksTheReadersLanguage() {
    var body = Map.of("title", " ", "amountFen", -1);
    Api.as("yingzhou")
        .body(body)
        .post(NOTES)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("amountFen"))
        .body("errors.message", hasItem("must be given"));
    Api.as("yingzhou")
        .header("Accept-Language", "zh-CN")
        .body(body)
        .post(NOTES)
        .then()
        .statusCode(422)
        .body("title", equalTo("内容不符合要求"))
        .body("errors.message", hasItem("必须填写"));
  }

  @Test
  void letsNobodyInWithoutATokenOrTheRole() {
    Api.anonymous().get(NOTES).then().statusCode(401).contentType("application/problem+json");
    Api.anonymous().auth().oauth2("junk").get(NOTES).then().statusCode(401);
    Api.as("ops").get(NOTES).then().statusCode(403).body("type", containsString("not-permitted"));
    Api.as("yingzhou").post(NOTES + "/" + UUID.randomUUID() + "/hidden").then().statusCode(403);
    Api.as("yingzhou").get("/api/projects/v1/nowhere").then().statusCode(404);
    var unsigned = Tokens.of("yingzhou").replaceFirst("\\.[^.]+$", ".");
    Api.anonymous().auth().oauth2(unsigned).get(NOTES).then().statusCode(401);
  }

  @Test
  void answersAnUnknownMethodOrTypeWithAProblem() {
    Api.as("yingzhou").delete(NOTES).then().statusCode(405);
    Api.as("yingzhou").contentType(ContentType.TEXT).body("x").post(NOTES).then().statusCode(415);
    Api.as("yingzhou").get(NOTES + "/not-a-uuid").then().statusCode(404);
  }

  @Test
  void givesOneEffectAndOneAnswerForOneKey() {
    var key = UUID.randomUUID().toString();
    var body = Map.of("title", "keyed", "amountFen", 5);
    var first =
        Api.as("yingzhou")
            .header("Idempotency-Key", key)
            .body(body)
            .post(NOTES)
            .then()
            .statusCode(201);
    var again =
        Api.as("yingzhou")
            .header("Idempotency-Key", key)
            .body(body)
            .post(NOTES)
            .then()
            .statusCode(201);
    again.header("Idempotent-Replayed", "true");
    assertThat(again.extract().path("id").toString()).isEqualTo(first.extract().path("id"));
    assertThat(again.extract().header("Location")).isEqualTo(first.extract().header("Location"));
    Api.as("yingzhou")
        .header("Idempotency-Key", key)
        .body(Map.of("title", "other", "amountFen", 5))
        .post(NOTES)
        .then()
        .statusCode(422)
        .body("type", containsString("idempotency-key-reused"));
    Api.as("yingdong").header("Idempotency-Key", key).body(body).post(NOTES).then().statusCode(201);
  }

  @Test
  void replaysARecordedRefusalButForgetsAnother() {
    var key = UUID.randomUUID().toString();
    var refused = Map.of("title", "kept", "amountFen", 13);
    var id =
        Api.as("yingzhou")
            .header("Idempotency-Key", key)
            .body(refused)
            .post(NOTES)
            .then()
            .statusCode(422)
            .extract()
            .<String>path("noteId");
    Api.as("yingzhou")
        .header("Idempotency-Key", key)
        .body(refused)
        .post(NOTES)
        .then()
        .statusCode(422)
        .header("Idempotent-Replayed", "true")
        .body("noteId", equalTo(id));
    Api.as("yingzhou").get(NOTES + "/" + id).then().statusCode(200);

    var other = UUID.randomUUID().toString();
    Api.as("yingzhou")
        .header("Idempotency-Key", other)
        .body(Map.of("title", "gone", "amountFen", 14))
        .post(NOTES)
        .then()
        .statusCode(422);
    Api.as("yingzhou").queryParam("q", "gone").get(NOTES).then().body("items.size()", equalTo(0));
    Api.as("yingzhou")
        .header("Idempotency-Key", other)
        .body(Map.of("title", "corrected", "amountFen", 15))
        .post(NOTES)
        .then()
        .statusCode(201);
  }

  @Test
  void hasOneEffectWhenTheSameKeyComesFromManyWindowsAtOnce() throws Exception {
    var key = UUID.randomUUID().toString();
    var title = "race-" + key;
    try (var windows = Executors.newFixedThreadPool(12)) {
      Callable<Integer> click =
          () ->
              Api.as("yingzhou")
                  .header("Idempotency-Key", key)
                  .body(Map.of("title", title, "amountFen", 5))
                  .post(NOTES)
                  .statusCode();
      var clicks = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < 24; i++) {
        clicks.add(click);
      }
      for (var status : windows.invokeAll(clicks)) {
        assertThat(status.get()).isIn(201, 409);
      }
    }
    Api.as("yingzhou").queryParam("q", title).get(NOTES).then().body("items.size()", equalTo(1));
  }

  @Test
  void changesOnlyTheVersionThatWasRead() {
    var created = Api.as("yingzhou").body(Map.of("title", "v", "amountFen", 5)).post(NOTES);
    var address = created.header("Location");
    assertThat(address).startsWith(NOTES + "/");
    var tag =
        Api.as("yingzhou")
            .get(address)
            .then()
            .header("ETag", startsWith("\"0."))
            .extract()
            .header("ETag");
    var change = Map.of("title", "w", "amountFen", 6);
    Api.as("yingzhou").body(change).put(address).then().statusCode(428);
    Api.as("yingzhou").header("If-Match", tag).body(change).put(address).then().statusCode(200);
    Api.as("yingzhou").header("If-Match", tag).body(change).put(address).then().statusCode(412);
    var fresh = Api.as("yingzhou").get(address).header("ETag");
    Api.as("yingzhou").header("If-None-Match", fresh).get(address).then().statusCode(304);
    assertThat(Api.as("yingzhou-chief").get(address).header("ETag")).isNotEqualTo(fresh);
  }

  @Test
  void pagesThroughEverythingOnceWhileNewEntriesArrive() {
    var mark = "page" + System.nanoTime();
    for (int i = 0; i < 25; i++) {
      write(mark + String.format("%03d", i), i % 4 + 1);
    }
    for (var sort : new String[] {"title", "-title", "amountFen", "-amountFen"}) {
      var seen = new HashSet<String>();
      var next = NOTES + "?limit=4&q=" + mark + "&sort=" + sort;
      int pages = 0;
      while (next != null) {
        var page = Api.as("yingzhou").get(next).then().statusCode(200).extract();
        for (var title : page.<java.util.List<String>>path("items.title")) {
          assertThat(seen.add(title)).as("%s seen once by %s", title, sort).isTrue();
        }
        next = page.path("next");
        pages++;
        write("zz-later-" + mark.replace("page", "x"), 1);
      }
      assertThat(seen).hasSize(25);
      assertThat(pages).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=1000000000",
        "limit=abc",
        "sort=id;drop",
        "cursor=junk",
        "cursor=AAAA",
        "cursor=dGl0bGUfYR9ub3QtYS11dWlk"
      })
  void refusesAForgedPage(String query) {
    assertThat(Api.as("yingzhou").get(NOTES + "?" + query).statusCode()).isIn(400, 404);
  }

  @Test
  void uploadsWaitInTheServicesOwnFolderNotInOneOfTheMachine() {
    var config = ConfigProvider.getConfig();
    assertThat(config.getValue("quarkus.http.body.uploads-directory", String.class))
        .startsWith(config.getValue("ecocity.attachments", String.class));
  }

  @Test
  void searchTakesWildcardsLiterally() {
    write("100% sure_thing", 1);
    Api.as("yingzhou")
        .queryParam("q", "%")
        .get(NOTES)
        .then()
        .body("items.title", hasItem("100% sure_thing"));
    Api.as("yingzhou").queryParam("q", "100_").get(NOTES).then().body("items.size()", equalTo(0));
  }

  private static void write(String title, int amountFen) {
    Api.as("yingzhou")
        .body(Map.of("title", title, "amountFen", amountFen))
        .post(NOTES)
        .then()
        .statusCode(201);
  }

  @Test
  void aListHasTheFieldsAskedForAndSaysWhichThereAre() {
    Api.as("yingzhou")
        .body(Map.of("title", "slim", "amountFen", 5))
        .post(NOTES)
        .then()
        .statusCode(201);

    Api.as("yingzhou")
        .get(NOTES + "?q=slim&fields=title, amountFen&limit=1")
        .then()
        .statusCode(200)
        .body("items", hasItem(Map.of("title", "slim", "amountFen", 5)));
    Api.as("yingzhou")
        .get(NOTES + "?fields=title,secret")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("fields"))
        .body("errors[0].message", containsString("id, version, title, amountFen"));
  }
}
