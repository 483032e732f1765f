package org.ecocity.system.kit;

import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.config.LogConfig;
import io.restassured.filter.log.LogDetail;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Calls the gateway as a person or another system would, with a token of the real server. */
public final class Door {
  private static final Set<String> CLIENTS =
      Set.of("provincial-platform", "construction-system", "finance-system");
  private static final Duration TOKEN_KEPT = Duration.ofMinutes(4);
  private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

  private Door() {}

  /** A request of a sample user or client. */
  public static RequestSpecification as(String user) {
    return anonymous().auth().oauth2(token(user));
  }

  /** A request without a token. */
  public static RequestSpecification anonymous() {
    return RestAssured.given()
        .config(
            RestAssured.config()
                .headerConfig(
                    HeaderConfig.headerConfig()
                        .overwriteHeadersWithName("Accept-Language", "Content-Type", "Accept"))
                .logConfig(
                    LogConfig.logConfig()
                        .enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.BODY)))
        .baseUri(Stack.present().door())
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en");
  }

  /** Makes a transition and expects it to be taken. */
  public static Response transition(String user, String address, Map<String, ?> body) {
    return as(user)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post(address + "/transitions")
        .then()
        .statusCode(org.hamcrest.Matchers.is(200))
        .extract()
        .response();
  }

  /** Makes a transition without more words. */
  public static Response transition(String user, String address, String to) {
    return transition(user, address, Map.of("to", to));
  }

  /** Tries a transition that must be refused with this status. */
  public static void transitionRefused(String user, String address, String to, int status) {
    as(user)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("to", to))
        .post(address + "/transitions")
        .then()
        .statusCode(status);
  }

  /** An access token of the sign-in server. */
  public static String token(String user) {
    var kept = TOKENS.get(user);
    if (kept == null || kept.until().isBefore(Instant.now())) {
      kept = new Kept(ask(user), Instant.now().plus(TOKEN_KEPT));
      TOKENS.put(user, kept);
    }
    return kept.token();
  }

  /** After the sign-in server has lost its sessions: the next request signs in anew. */
  public static void forgetTokens() {
    TOKENS.clear();
  }

  private static String ask(String user) {
    var form =
        RestAssured.given()
            .baseUri(Stack.present().door())
            .contentType(ContentType.URLENC)
            .formParam("client_id", CLIENTS.contains(user) ? user : "ecocity-cli");
    var grant =
        CLIENTS.contains(user)
            ? form.formParam("grant_type", "client_credentials").formParam("client_secret", user)
            : form.formParam("grant_type", "password")
                .formParam("username", user)
                .formParam("password", user);
    return grant
        .post("/auth/realms/ecocity/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  private record Kept(String token, Instant until) {}
}
