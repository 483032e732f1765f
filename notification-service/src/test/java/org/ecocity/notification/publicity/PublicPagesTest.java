package org.ecocity.notification.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.notification.Given.path;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.ecocity.notification.Given;
import org.ecocity.notification.Told;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class PublicPagesTest {
  @Test
  void showsTheIssuedTableOfTheYearInItsLastVersionHoweverTheyArrive() {
    Given.table(2041, 2, "AA-2041-0002", "YZ");
    Given.table(2041, 1, "AA-2041-0001", "YZ");
    anonymous()
        .get(path("public/projects?year=2041"))
        .then()
        .statusCode(200)
        .body("items.projectCode", contains("AA-2041-0002"))
        .body("items[0].tableVersion", equalTo(2));
    anonymous().get(path("public/projects?year=1999")).then().body("items", hasSize(0));
  }

  @Test
  void isKeptByCachesForAMinuteAndKnowsWhatTheReaderHas() {
    Given.table(2042, 1, "AA-2042-0001", "YZ");
    var answer = anonymous().get(path("public/projects?year=2042"));
    answer.then().header("Cache-Control", "public, max-age=60").header("Vary", "Accept-Language");
    anonymous()
        .header("If-None-Match", answer.header("ETag"))
        .get(path("public/projects?year=2042"))
        .then()
        .statusCode(304);
    Given.table(2042, 2, "AA-2042-0009", "YZ");
    anonymous()
        .header("If-None-Match", answer.header("ETag"))
        .get(path("public/projects?year=2042"))
        .then()
        .statusCode(200);
  }

  @Test
  void showsIndicatorsWithTheirValues() {
    var type = "ecocity.projects.indicator.changed.v1";
    var id = UUID.randomUUID();
    Told.tell(
        type,
        id,
        Events.example(type).put("indicatorId", id.toString()).put("code", "TEST_COVERAGE"));
    anonymous()
        .get(path("public/indicators?limit=200"))
        .then()
        .body("items.find { it.code == 'TEST_COVERAGE' }.values[0].value", equalTo(34.2f));
  }

  @Test
  void showsANoticeWhileObjectionsMayBeMadeAndNoLonger() {
    var today = Given.today();
    for (var service : java.util.List.of("funding", "supervision")) {
      var open = notice(service, today.minusDays(1).toString(), today.toString());
      var over = notice(service, today.minusDays(9).toString(), today.minusDays(1).toString());
      var later = notice(service, today.plusDays(1).toString(), today.plusDays(9).toString());
      anonymous()
          .get(path("public/notices?limit=200"))
          .then()
          .statusCode(200)
          .body("items.id", hasItem(open.toString()))
          .body("items.id", not(hasItem(over.toString())))
          .body("items.id", not(hasItem(later.toString())))
          .body("items.find { it.id == '" + open + "' }.table.header.size() > 0", equalTo(true))
          .body("items.find { it.id == '" + open + "' }.closesOn", equalTo(today.toString()));
      Told.tell(
          "ecocity." + service + ".public-notice.closed.v1",
          open,
          Map.of("noticeId", open, "closedOn", today.toString(), "outcome", "OBJECTION_UPHELD"));
      anonymous()
          .get(path("public/notices?limit=200"))
          .then()
          .body("items.id", not(hasItem(open.toString())));
    }
  }

  private static UUID notice(String service, String opensOn, String closesOn) {
    var type = "ecocity." + service + ".public-notice.opened.v1";
    var id = UUID.randomUUID();
    Told.tell(
        type,
        id,
        Events.example(type)
            .put("noticeId", id.toString())
            .put("opensOn", opensOn)
            .put("closesOn", closesOn));
    return id;
  }

  @Test
  void telephoneNumbersAreFoundInWhateverDigitsAndNothingElse() {
    for (var text :
        java.util.List.of(
            "13800138000",
            "138 0013 8000",
            "１３８００１３８０００",
            "+86-13800138000",
            "0558-2345678",
            "（0558）2345678")) {
      assertThat(Telephones.in("请拨打" + text + "。")).as(text).isTrue();
      assertThat(Telephones.blottedOut("请拨打" + text + "。"))
          .doesNotContain("8000")
          .doesNotContain("345678");
    }
    for (var text :
        java.util.List.of(
            "12345",
            "AA-2019-0042",
            "2019-03-31",
            "34,249,000 元",
            "110101199001011234567",
            "349902")) {
      assertThat(Telephones.in(text)).as(text).isFalse();
    }
  }
}
