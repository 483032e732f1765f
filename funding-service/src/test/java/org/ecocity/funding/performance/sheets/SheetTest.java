package org.ecocity.funding.performance.sheets;

import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.performance.Targets.SHEETS;
import static org.ecocity.funding.performance.Targets.sample;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.ecocity.platform.testkit.TestParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The self-evaluation sheet is data: entered by the finance chief, checked in sentences. */
@QuarkusTest
@WithTestResource(TestParts.class)
class SheetTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theSheetOf2020HasTenFiftyThirtyTen() {
    var code = code("CY");
    post("finance-chief", SHEETS, sample(code))
        .statusCode(201)
        .header("Location", endsWith(code + "/versions/1"));
    as("yingzhou")
        .get(SHEETS + "/" + code + "/versions/1")
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("sheet.dimensions.points", contains(10, 50, 30, 10))
        .body("sheet.ratings.fromPoints", contains(90, 80, 60))
        .body("sheet.bands.mark", contains("M", "M", "M"));
    as("auditor").get(SHEETS + "?code=" + code).then().body("items.code", contains(code));
  }

  @Test
  void onlyTheFinanceChiefEntersAndOnlyOfficialsOfTheMoneyRead() {
    for (var user : new String[] {"finance", "finance-check", "yingzhou", "office", "auditor"}) {
      post(user, SHEETS, sample(code("CY"))).statusCode(403);
    }
    as("inspector").get(SHEETS).then().statusCode(403);
    as("ops").get(SHEETS).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/dimensions/1/points | 49 | dimensions | 99 in all",
        "/dimensions/0/parts | [{\"code\":\"X\",\"name\":\"x\"}] | dimensions[0].parts | ledger",
        "/dimensions/1/parts | [] | dimensions[1].parts | needs parts",
        "/dimensions/1/fromLedger | true | dimensions | only one dimension",
        "/dimensions/1/parts/1/code | \"QUANTITY\" | dimensions[1].parts[1].code | twice",
        "/ratings/1/fromPoints | 90 | ratings[1].fromPoints | below 90",
        "/ratings/1/rating | \"POOR\" | ratings | GOOD and MEDIUM",
        "/bands/1/toPercent | 79 | bands[1].toPercent | 80",
        "/bands/2/fromPercent | 5 | bands | stops at 5",
        "/bands/0/fromPercent | 100 | bands[0].fromPercent | below where it ends",
        "/validTo | \"2019-01-01\" | validTo | before it begins",
        "/validFrom | \"2019-12-31\" | validFrom | neither applied nor cited before",
        "/source/validTo | \"2024-12-31\" | validTo | neither applied nor cited afterwards",
        "/source/validFrom | \"2019-01-01\" | source.validFrom | document of 2020"
      })
  void saysWhatCannotBe(String at, String json, String field, String sentence) throws IOException {
    var sheet = (ObjectNode) JSON.readTree(sample(code("CY")));
    int cut = at.lastIndexOf('/');
    var parent = cut == 0 ? sheet : (ObjectNode) sheet.at(at.substring(0, cut));
    parent.set(at.substring(cut + 1), JSON.readTree(json));
    post("finance-chief", SHEETS, sheet.toString())
        .statusCode(422)
        .body("errors.field", hasItem(field))
        .body("errors.find { it.field == '" + field + "' }.message", containsString(sentence));
  }

  @Test
  void versionsFollowWithoutGapOrOverlap() throws IOException {
    var code = code("CY");
    post("finance-chief", SHEETS, dated(code, 1, "2021-01-01", "2022-12-31")).statusCode(201);
    post("finance-chief", SHEETS, dated(code, 2, "2022-12-31", null))
        .statusCode(422)
        .body("type", endsWith("sheet-overlaps"));
    post("finance-chief", SHEETS, dated(code, 2, "2023-01-02", null))
        .statusCode(422)
        .body("type", endsWith("sheet-leaves-a-gap"));
    post("finance-chief", SHEETS, dated(code, 3, "2023-01-01", null))
        .statusCode(409)
        .body("type", endsWith("sheet-version-taken"));
    post("finance-chief", SHEETS, dated(code, 2, "2023-01-01", null)).statusCode(201);
    post("finance-chief", SHEETS, dated(code, 3, "2023-01-01", null))
        .statusCode(422)
        .body("type", endsWith("sheet-begins-too-early"));
    post("finance-chief", SHEETS, dated(code, 3, "2024-01-01", "2024-12-31")).statusCode(201);
    as("finance")
        .get(SHEETS + "/" + code + "/versions/2")
        .then()
        .body("endsOn", equalTo("2023-12-31"));
  }

  private static String dated(String code, int version, String from, @Nullable String to)
      throws IOException {
    var sheet = (ObjectNode) JSON.readTree(sample(code));
    sheet.put("version", version).put("validFrom", from);
    sheet.set("validTo", (JsonNode) JSON.valueToTree(to));
    return sheet.toString();
  }
}
