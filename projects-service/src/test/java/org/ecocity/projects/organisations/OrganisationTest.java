package org.ecocity.projects.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestParts.class)
class OrganisationTest {
  private static final String PATH = API + "organisations";

  private static String newCode() {
    return "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  private static Map<String, Object> unit(String code, String... names) {
    return Map.of(
        "code",
        code,
        "kind",
        "DEPARTMENT",
        "names",
        List.of(names).stream().map(name -> Map.of("name", name)).toList());
  }

  @Nested
  class AsOffice {
    @Test
    void aUnitIsEnteredOnceAndTold() {
      var code = newCode();
      String id =
          Api.as("office")
              .body(unit(code, "市测试局"))
              .post(PATH)
              .then()
              .statusCode(201)
              .extract()
              .path("id");

      Api.as("office")
          .body(unit(code, "市测试局"))
          .post(PATH)
          .then()
          .statusCode(409)
          .body("type", endsWith("already-there"))
          .body("id", equalTo(id));
      Eventually.holds(
          () ->
              assertThat(Events.of("projects", UUID.fromString(id)))
                  .extracting(Events.Told::type)
                  .containsExactly(OrganisationChanged.TYPE));
    }

    @Test
    void aReformGivesANewNameAndNeedsTheVersionLastRead() {
      var code = newCode();
      String id =
          Api.as("office")
              .body(unit(code, "市旧名局"))
              .post(PATH)
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      var etag = Api.as("office").get(PATH + "/" + id).header("ETag");
      var reform =
          Map.of(
              "names",
              List.of(
                  Map.of("name", "市旧名局", "validTo", "2019-02-28"),
                  Map.of("name", "市新名局", "validFrom", "2019-03-01")));

      Api.as("office").body(reform).patch(PATH + "/" + id).then().statusCode(428);
      Api.as("office")
          .header("If-Match", etag)
          .body(reform)
          .patch(PATH + "/" + id)
          .then()
          .statusCode(200)
          .body("version", equalTo(1));
      Api.as("office")
          .header("If-Match", etag)
          .body(reform)
          .patch(PATH + "/" + id)
          .then()
          .statusCode(412);
      Api.as("office")
          .get(PATH + "/" + id + "?asOf=2019-02-28")
          .then()
          .body("name", equalTo("市旧名局"));
      Api.as("office")
          .get(PATH + "/" + id + "?asOf=2019-03-01")
          .then()
          .body("name", equalTo("市新名局"));
    }

    @Test
    void twoNamesOnOneDayAreRefusedAtTheirField() {
      Api.as("office")
          .body(unit(newCode(), "一", "二"))
          .post(PATH)
          .then()
          .statusCode(422)
          .body("errors[0].field", equalTo("names[1].validFrom"));
    }

    @Test
    void anUnknownMemberOrAMissingNameIsNoFault() {
      Api.as("office")
          .body(Map.of("code", newCode(), "kind", "DEPARTMENT", "names", List.of(), "phone", "1"))
          .post(PATH)
          .then()
          .statusCode(400);
      Api.as("office")
          .body(Map.of("code", newCode(), "kind", "DEPARTMENT", "names", List.of()))
          .post(PATH)
          .then()
          .statusCode(422)
          .body("errors.field", hasItem("names"));
    }
  }

  @Nested
  class AsUnit {
    @BeforeEach
    void city() {
      City.units();
    }

    @Test
    void theReformIsSeenByTheDay() {
      Api.as("yingzhou")
          .get(PATH + "?asOf=2019-02-28&limit=200")
          .then()
          .statusCode(200)
          .body("items.code", hasItem("PLN"))
          .body("items.code", not(hasItem("NRP")))
          .body("items.find { it.code == 'HUC' }.name", equalTo("市住房城乡建设委"));
      Api.as("yingzhou")
          .get(PATH + "?asOf=2019-03-01&limit=200")
          .then()
          .body("items.code", hasItem("NRP"))
          .body("items.code", not(hasItem("PLN")))
          .body("items.find { it.code == 'HUC' }.name", equalTo("市住房和城乡建设局"));
    }

    @Test
    void unitsAreFoundInChineseAndEnglish() {
      for (var q : List.of("颍泉", "Yingquan", "yq")) {
        Api.as("yingzhou")
            .queryParam("q", q)
            .get(PATH)
            .then()
            .statusCode(200)
            .body("items.code", contains("YQ"));
      }
      Api.as("yingzhou").queryParam("q", "%_%").get(PATH).then().body("items", empty());
    }

    @Test
    void noUnitIsEntered() {
      Api.as("yingzhou").body(unit(newCode(), "市测试局")).post(PATH).then().statusCode(403);
    }
  }

  @Nested
  class AsOthers {
    @ParameterizedTest
    @ValueSource(strings = {"ops", "construction-system", "finance-system"})
    void nothingIsShown(String user) {
      Api.as(user).get(PATH).then().statusCode(403);
    }

    @Test
    void withoutTokenThereIs401() {
      Api.anonymous().get(PATH).then().statusCode(401);
    }
  }
}
