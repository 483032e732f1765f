package org.ecocity.funding.movements;

import static org.ecocity.funding.City.post;
import static org.ecocity.platform.testkit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.City;
import org.jspecify.annotations.Nullable;

/** Makes movements of budget lines as finance would. */
public final class Movements {
  static final String MOVEMENTS = "/api/funding/v1/budget-movements";
  static final Map<String, ?> WORKS = Map.of("purposes", List.of("WORKS"));

  private Movements() {}

  /** A request body that may be changed; CARRY_OVER and RECOVERY without an amount. */
  public static Map<String, Object> request(String kind, String line, @Nullable Long amountFen) {
    var request = new HashMap<String, Object>();
    request.put("kind", kind);
    request.put("budgetLineId", line);
    if (amountFen != null) {
      request.put("amountFen", amountFen);
    }
    request.put("documentNumber", City.code("AA财预"));
    request.put("documentDate", "2019-06-20");
    request.put("reason", "年中调整");
    return request;
  }

  public static Map<String, Object> transfer(String from, String to, long amountFen) {
    var request = request("TRANSFER", from, amountFen);
    request.put("toBudgetLineId", to);
    return request;
  }

  static String prepared(Map<String, Object> request) {
    return post("finance", MOVEMENTS, request).statusCode(201).extract().path("id");
  }

  static ValidatableResponse step(String user, String movement, String to) {
    return post(
        user, MOVEMENTS + "/" + movement + "/transitions", Map.of("to", to, "reason", "按文件办理"));
  }

  /** Prepared by one hand, approved by another. */
  public static ValidatableResponse done(Map<String, Object> request) {
    return step("finance-check", prepared(request), "APPROVED").statusCode(200);
  }

  /** What a line says of itself. */
  static long fen(String line, String field) {
    return ((Number) as("finance").get(City.LINES + "/" + line).then().extract().path(field))
        .longValue();
  }

  /** The line that carries on what this one had left. */
  public static String carriedOver(String line) {
    return done(request("CARRY_OVER", line, null)).extract().path("toLineId");
  }
}
