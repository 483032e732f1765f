package org.ecocity.notification.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.notification.documents.Papers;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** What becomes of a document that cannot be set, and the worker's bounds. */
@QuarkusTest
@WithTestResource(TestParts.class)
class RenderingWorkerTest {
  private static final String DOCUMENTS = "/api/notification/v1/documents/";

  @Inject DataSource dataSource;
  @Inject RenderingConfig config;

  @Test
  void theDefaultsAreBounded() {
    assertThat(config.attempts()).isEqualTo(5);
    assertThat(config.lease()).isEqualTo(Duration.ofMinutes(2));
    assertThat(config.previewWait()).isEqualTo(Duration.ofSeconds(5));
    assertThat(config.fonts()).isEmpty();
  }

  @Test
  void aDocumentThatCannotBeSetIsTriedAgainThenShownAsFailedAndCanBeAskedForAgain()
      throws Exception {
    var document = Papers.issued(Papers.series("排甲办", false), "NONE");
    Eventually.holds(() -> assertThat(state(document)).isEqualTo("DONE"));
    var whole = sheet(document, "{}");
    as("registrar").get(DOCUMENTS + document).then().body("rendering.state", equalTo("WAITING"));
    as("registrar")
        .accept("application/pdf")
        .get(DOCUMENTS + document + "/file")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("2"));
    release(document);
    Eventually.holds(() -> assertThat(state(document)).isEqualTo("FAILED"));
    as("registrar")
        .get(DOCUMENTS + document)
        .then()
        .body("rendering.attempts", equalTo(5))
        .body("rendering.error", notNullValue());
    as("yingzhou")
        .accept("application/pdf")
        .get(DOCUMENTS + document + "/file")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("60"));
    as("yingzhou").post(DOCUMENTS + document + "/renderings").then().statusCode(403);
    put(document, "sheet = ?", whole);
    as("registrar").post(DOCUMENTS + document + "/renderings").then().statusCode(200);
    Eventually.holds(() -> assertThat(state(document)).isEqualTo("DONE"));
  }

  @Test
  void whatALostWorkerHadInHandIsTakenOver() throws Exception {
    var document = Papers.issued(Papers.series("排乙办", false), "NONE");
    Eventually.holds(() -> assertThat(state(document)).isEqualTo("DONE"));
    put(document, "lease = ?::uuid, state = 'RENDERING', not_before = now()", UUID.randomUUID());
    Eventually.holds(() -> assertThat(state(document)).isEqualTo("DONE"));
    as("registrar").get(DOCUMENTS + document).then().body("rendering.attempts", equalTo(2));
  }

  /** Puts another sheet under a document, held back for a while; gives the one it had. */
  private String sheet(UUID document, String sheet) throws SQLException {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT sheet FROM document_rendering WHERE document_id = ?")) {
      query.setObject(1, document);
      try (var row = query.executeQuery()) {
        row.next();
        var had = row.getString(1);
        put(
            document,
            "sheet = ?, state = 'WAITING', attempts = 0, sha256 = NULL,"
                + " not_before = now() + interval '1 hour'",
            sheet);
        return had;
      }
    }
  }

  private void release(UUID document) throws SQLException {
    put(document, "not_before = now(), error = ?", "");
  }

  private void put(UUID document, String assignments, Object value) throws SQLException {
    try (var connection = dataSource.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE document_rendering SET " + assignments + " WHERE document_id = ?")) {
      update.setObject(1, value.toString());
      update.setObject(2, document);
      update.executeUpdate();
    }
  }

  private static String state(UUID document) {
    return as("registrar").get(DOCUMENTS + document).then().extract().path("rendering.state");
  }
}
