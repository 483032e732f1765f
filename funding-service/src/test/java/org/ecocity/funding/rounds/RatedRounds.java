package org.ecocity.funding.rounds;

import static org.ecocity.platform.testkit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.City;

/** Award rounds that take a factor from the units' performance. */
public final class RatedRounds {
  private RatedRounds() {}

  /** A round of a year whose FUNDS_RATING is the performance of another; gives its id. */
  public static String begin(int ratedYear, int year) {
    Grants.matrix();
    return Grants.begin(request(ratedYear, year));
  }

  /** What is told where the performance is not of an earlier year. */
  public static ValidatableResponse refused(int ratedYear, int year) {
    Grants.matrix();
    return City.post("office", Grants.ROUNDS, request(ratedYear, year));
  }

  private static Map<String, Object> request(int ratedYear, int year) {
    var request = Grants.request(Grants.policy(), Grants.pool(year, 1200, 500, 300));
    request.put("year", year);
    request.put(
        "factorSources",
        List.of(
            Map.of(
                "factorCode", "FUNDS_RATING", "source", "PERFORMANCE_RATING", "year", ratedYear)));
    return request;
  }

  /** The figures of one unit in a round, with that of its performance. */
  public static ValidatableResponse factors(String round) {
    return as("office").get(Grants.ROUNDS + "/" + round + "/factors").then().statusCode(200);
  }

  /** What is told to who types such a figure in. */
  public static ValidatableResponse typed(String round) {
    var value = Grants.value("YZ", "FUNDS_RATING", "99", Grants.evidence("office"));
    return City.post(
        "office", Grants.ROUNDS + "/" + round + "/factors", Map.of("values", List.of(value)));
  }
}
