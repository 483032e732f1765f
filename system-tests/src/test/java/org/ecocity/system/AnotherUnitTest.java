package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.system.kit.Door;
import org.junit.jupiter.api.Test;

/** Rule 11: what is one unit's own is nothing to the same role of another unit, on every path. */
class AnotherUnitTest {
  private static final String OTHER = "yingdong-chief";

  @Test
  void everyPathOfADraftAnswersNotFound() {
    var draft =
        created(
            "yingzhou",
            "/api/projects/v1/projects",
            Map.of(
                "name", "他人不得见",
                "fieldCode", "PRK",
                "districtCode", "YZ",
                "totalInvestmentFen", 1_000_000,
                "plannedStart", "2019-06-01",
                "plannedEnd", "2020-06-01"));
    assertThat(leaksOf("/api/projects/v1/projects/{id}", draft)).isEmpty();
    for (var list : List.of("/api/projects/v1/projects?q=他人不得见", "/api/search?q=他人不得见")) {
      assertThat(Door.as(OTHER).get(list).<List<?>>path("items")).as(list).isEmpty();
    }
  }

  @Test
  void everyPathOfAPaymentAnswersNotFound() {
    var payment =
        created(
            "yingzhou",
            "/api/funding/v1/payments",
            Map.of(
                "budgetLineCode", "D19-YZ",
                "purpose", "WORKS",
                "amountFen", 1_000_000,
                "payee", "样例建设公司"));
    assertThat(leaksOf("/api/funding/v1/payments/{id}", payment)).isEmpty();
  }

  @Test
  void everyPathOfAFindingAnswersNotFound() {
    var finding =
        created(
            "inspector",
            "/api/supervision/v1/findings",
            Map.of("unitCode", "YZ", "severity", "MINOR", "description", "样例问题"));
    assertThat(leaksOf("/api/supervision/v1/findings/{id}", finding)).isEmpty();
  }

  /**
   * Operations that tell the other unit anything but 404; a body that cannot be read may be 4xx.
   */
  private static List<String> leaksOf(String prefix, String address) {
    var id = address.substring(address.lastIndexOf('/') + 1);
    var leaks = new ArrayList<String>();
    int tried = 0;
    for (var operation : Operation.all()) {
      if (operation.path().startsWith(prefix)
          && operation.roles().contains("unit")
          && !operation.takesFiles()) {
        var path =
            operation
                .path()
                .replace("{id}", id)
                .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        var request =
            Door.as(OTHER).header("Idempotency-Key", UUID.randomUUID()).header("If-Match", "*");
        var answer =
            operation.method().equals("GET") || operation.method().equals("DELETE")
                ? request.request(operation.method(), path)
                : request.body("{}").request(operation.method(), path);
        int status = answer.statusCode();
        tried++;
        var hidden =
            status == 404
                || (!operation.method().equals("GET") && (status == 422 || status == 400));
        if (!hidden) {
          leaks.add(operation.method() + " " + operation.path() + " " + status);
        }
      }
    }
    assertThat(tried).as("operations under " + prefix).isGreaterThan(2);
    return leaks;
  }

  private static String created(String user, String address, Map<String, ?> body) {
    return Door.as(user)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post(address)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }
}
