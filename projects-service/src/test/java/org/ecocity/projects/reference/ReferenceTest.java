package org.ecocity.projects.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class ReferenceTest {
  @Test
  void aFieldIsTheCodeListFieldInBothLanguages() {
    Api.as("office")
        .body(Map.of("code", "TST", "name", "管廊", "nameEn", "Utility tunnel"))
        .post(API + "fields")
        .then()
        .statusCode(201);

    Api.as("yingzhou")
        .get(API + "fields")
        .then()
        .statusCode(200)
        .body("items.find { it.code == 'TST' }.nameEn", equalTo("Utility tunnel"));
    Api.as("yingzhou")
        .get(API + "code-lists")
        .then()
        .body("items.find { it.code == 'FIELD' }.items.code", hasItem("TST"));
    Api.as("yingzhou")
        .body(Map.of("code", "NEW", "name", "新"))
        .post(API + "fields")
        .then()
        .statusCode(403);
  }

  @Test
  void aCampaignNamesTheTasksThatCountForIt() {
    Api.as("office")
        .body(Map.of("code", "YLCS", "name", "国家园林城市", "taskNumbers", List.of("14")))
        .post(API + "linked-campaigns")
        .then()
        .statusCode(201);

    Api.as("auditor")
        .get(API + "linked-campaigns")
        .then()
        .body("items.find { it.code == 'YLCS' }.taskNumbers", contains("14"));
  }

  @Test
  void anIndicatorHasOneValueForAPeriod() {
    var indicator =
        Api.as("office")
            .body(
                Map.of(
                    "code",
                    "TUNNEL",
                    "name",
                    "地下综合管廊",
                    "unit",
                    "km",
                    "baseYear",
                    2017,
                    "baseValue",
                    3.1,
                    "targetYear",
                    2020,
                    "targetValue",
                    17.7,
                    "direction",
                    "UP"))
            .post(API + "indicators")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var value = Map.of("period", "2018", "value", 4.5, "source", "统计年报");

    Api.as("office").body(value).post(API + "indicators/TUNNEL/values").then().statusCode(201);
    Api.as("office").body(value).post(API + "indicators/TUNNEL/values").then().statusCode(409);
    Api.as("office")
        .body(Map.of("period", "2018-13", "value", 4.5, "source", "统计年报"))
        .post(API + "indicators/TUNNEL/values")
        .then()
        .statusCode(422);
    Api.as("yingzhou")
        .get(API + "indicators/TUNNEL/values")
        .then()
        .body("items.value", contains(4.5f));
    Eventually.holds(
        () ->
            assertThat(Events.of("projects", UUID.fromString(indicator)))
                .extracting(told -> told.payload().get("values").size())
                .containsExactly(0, 1));
  }
}
