package org.ecocity.platform.testkit;

import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls the service under test as a user would. */
public final class Api {
  private Api() {}

  /** A request of a sample user or client, JSON, English. */
  public static RequestSpecification as(String user) {
    return anonymous().auth().oauth2(Tokens.of(user));
  }

  /** A request without a token. */
  public static RequestSpecification anonymous() {
    return RestAssured.given()
        .config(
            RestAssured.config()
                .headerConfig(
                    HeaderConfig.headerConfig()
                        .overwriteHeadersWithName("Accept-Language", "Content-Type", "Accept")))
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en");
  }
}
