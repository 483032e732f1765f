package org.ecocity.projects.persons;

import static org.ecocity.projects.testcity.City.API;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.ecocity.projects.testcity.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class PersonTest {
  @BeforeEach
  void city() {
    City.units();
    Plans.persons();
  }

  private static Map<String, Object> person(String unit, List<Map<String, Object>> duties) {
    var code = "Q" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    return Map.of(
        "code", code, "name", "测样", "unitCode", unit, "phone", "0558 1234567", "duties", duties);
  }

  @Nested
  class AsAnyOfficial {
    @Test
    void theOfficerInChargeChangesOnTheDay() {
      chain("YD", "2019-06-30").body("officerInCharge.name", equalTo("赵样"));
      chain("YD", "2019-07-01").body("officerInCharge.name", equalTo("钱样"));
    }

    @Test
    void duringALeaveTheDeputyAnswers() {
      chain("HUC", "2019-08-04").body("liaison.personCode", equalTo("HUC-L"));
      chain("HUC", "2019-08-05")
          .body("liaison.personCode", equalTo("HUC-L2"))
          .body("liaison.actingForCode", equalTo("HUC-L"));
      chain("HUC", "2019-08-17").body("liaison.personCode", equalTo("HUC-L"));
    }

    @Test
    void aUnitThatIsNotThereIs404() {
      Api.as("yingzhou").get(API + "responsibles/NOWHERE").then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse chain(String unit, String day) {
      return Api.as("yingzhou")
          .get(API + "responsibles/" + unit + "?asOf=" + day)
          .then()
          .statusCode(200);
    }
  }

  @Nested
  class AsOffice {
    @Test
    void nobodyElseBearsADutyThatIsBorne() {
      var duty =
          Map.<String, Object>of("unitCode", "YZ", "duty", "LIAISON", "validFrom", "2019-01-01");

      Api.as("office")
          .body(person("YZ", List.of(duty)))
          .post(API + "persons")
          .then()
          .statusCode(422)
          .body("errors[0].field", equalTo("duties[0].validFrom"));
    }

    @Test
    void aUnitThatIsNotThereIsRefusedAtItsField() {
      Api.as("office")
          .body(person("NOWHERE", List.of()))
          .post(API + "persons")
          .then()
          .statusCode(422)
          .body("errors[0].field", equalTo("unitCode"));
    }

    @Test
    void telephoneNumbersAreForTheOfficeAndTheOwnUnit() {
      String id =
          Api.as("office")
              .body(person("YZ", List.of()))
              .post(API + "persons")
              .then()
              .statusCode(201)
              .body("phone", equalTo("0558 1234567"))
              .extract()
              .path("id");

      Api.as("yingzhou").get(API + "persons/" + id).then().body("phone", equalTo("0558 1234567"));
      Api.as("yingdong").get(API + "persons/" + id).then().body("phone", nullValue());
      Api.as("provincial-platform").get(API + "persons/" + id).then().body("phone", nullValue());
    }
  }

  @Nested
  class AsUnit {
    @Test
    void nobodyIsEntered() {
      Api.as("yingzhou").body(person("YZ", List.of())).post(API + "persons").then().statusCode(403);
    }
  }
}
