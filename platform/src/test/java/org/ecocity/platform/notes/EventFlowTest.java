package org.ecocity.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class EventFlowTest {
  private static final String NOTES = "/api/projects/v1/notes";
  private static final String COUNTED = "ecocity.funding.count.counted.v1";
  private static final String APPLIED = "/api/projects/v1/ops/applied-events";
  private static final String DEAD = "/api/projects/v1/ops/dead-letters";

  @Inject DataSource dataSource;

  @BeforeEach
  void calm() {
    CountHandler.acceptsThirteen = false;
    CountHandler.failuresLeft = 0;
  }

  @Test
  void sendsEachAggregatesEventsInOrderNumberedFromOne() throws Exception {
    var created = Api.as("yingzhou").body(Map.of("title", "n0", "amountFen", 1)).post(NOTES);
    var id = UUID.fromString(created.path("id"));
    try (var writers = Executors.newFixedThreadPool(8)) {
      var acts = new ArrayList<Callable<Integer>>();
      for (int i = 1; i <= 40; i++) {
        var title = "n" + i;
        acts.add(
            () ->
                Api.as("yingzhou")
                    .header("If-Match", "*")
                    .body(Map.of("title", title, "amountFen", 1))
                    .put(NOTES + "/" + id)
                    .statusCode());
      }
      long done = 0;
      for (var status : writers.invokeAll(acts)) {
        done += status.get() == 200 ? 1 : 0;
      }
      long expected = done + 1;
      Eventually.holds(() -> assertThat(Events.of("projects", id)).hasSize((int) expected));
      var sequences = Events.of("projects", id).stream().map(Events.Told::sequence).toList();
      assertThat(sequences).isSorted().doesNotHaveDuplicates().startsWith(1L).endsWith(expected);
    }
    Eventually.holds(
        () ->
            Api.as("ops")
                .get("/api/projects/v1/ops/settled")
                .then()
                .body("settled", equalTo(true)));
  }

  @Test
  void appliesAnEventOnceHoweverOftenItArrives() {
    var aggregate = UUID.randomUUID();
    var headers =
        Events.headers(UUID.randomUUID(), COUNTED, aggregate, 1, LocalDate.of(2019, 3, 1));
    long before = applied();
    for (int i = 0; i < 5; i++) {
      Events.publish(headers, Map.of("n", 1));
    }
    Events.publish(COUNTED, aggregate, Map.of("n", 2, "memberOfALaterVersion", true));
    Eventually.holds(() -> assertThat(heard(aggregate)).containsExactly(1, 2));
    assertThat(applied() - before).as("counted as often as applied").isEqualTo(2);
    Api.as("auditor").get(APPLIED).then().statusCode(403);
  }

  private static long applied() {
    return Api.as("ops")
        .get(APPLIED)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("items.find { it.type == '" + COUNTED + "' }.appliedCount");
  }

  @Test
  void triesAPassingFaultAgainUntilItSucceeds() {
    CountHandler.failuresLeft = 3;
    var aggregate = UUID.randomUUID();
    Events.publish(COUNTED, aggregate, Map.of("n", 7));
    Events.publish(COUNTED, aggregate, Map.of("n", 8));
    Eventually.holds(() -> assertThat(heard(aggregate)).containsExactly(7, 8));
    assertThat(CountHandler.failuresLeft).isZero();
  }

  @Test
  void parksAnAggregateBehindItsDeadLetterWhileOthersGoOnAndReplaysInOrder() {
    var aggregate = UUID.randomUUID();
    var other = UUID.randomUUID();
    Events.publish(COUNTED, aggregate, Map.of("n", 13));
    Events.publish(COUNTED, aggregate, Map.of("n", 14));
    Events.publish(COUNTED, aggregate, Map.of("n", 15));
    Events.publish(COUNTED, other, Map.of("n", 1));
    Eventually.holds(() -> assertThat(heard(other)).containsExactly(1));
    Eventually.holds(() -> assertThat(parked(aggregate)).hasSize(3));
    assertThat(heard(aggregate)).isEmpty();
    var first = parked(aggregate).getFirst();
    Api.as("ops").post(DEAD + "/" + first + "/replay").then().statusCode(422);
    CountHandler.acceptsThirteen = true;
    Api.as("ops")
        .post(DEAD + "/" + first + "/replay")
        .then()
        .statusCode(200)
        .body("appliedCount", equalTo(3));
    assertThat(heard(aggregate)).containsExactly(13, 14, 15);
    assertThat(parked(aggregate)).isEmpty();
    Api.as("yingzhou").get(DEAD).then().statusCode(403);
  }

  @Test
  void skipsADeadLetterAndAppliesWhatWaitedBehindIt() {
    var aggregate = UUID.randomUUID();
    Events.publish(COUNTED, aggregate, Map.of("n", 13));
    Events.publish(COUNTED, aggregate, Map.of("n", 16));
    Eventually.holds(() -> assertThat(parked(aggregate)).hasSize(2));
    Api.as("ops")
        .post(DEAD + "/" + parked(aggregate).getFirst() + "/skip")
        .then()
        .statusCode(200)
        .body("appliedCount", equalTo(1));
    assertThat(heard(aggregate)).containsExactly(16);
  }

  @Test
  void parksPoisonWithItsReasonAndBlocksNobody() {
    var poison =
        List.<byte[]>of(
            "not json".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xff, (byte) 0xfe, 0},
            "{\"n\":1.5}".getBytes(StandardCharsets.UTF_8),
            "{\"n\":1,\"n\":2}".getBytes(StandardCharsets.UTF_8),
            ("[".repeat(10_000)).getBytes(StandardCharsets.UTF_8),
            "{\"n\":1e400}".getBytes(StandardCharsets.UTF_8),
            "{}".getBytes(StandardCharsets.UTF_8),
            new byte[0]);
    var keys = new ArrayList<UUID>();
    for (var payload : poison) {
      keys.add(UUID.randomUUID());
      Events.publish(
          Events.headers(UUID.randomUUID(), COUNTED, keys.getLast(), 1, LocalDate.EPOCH), payload);
    }
    var noId = UUID.randomUUID();
    var headers = Events.headers(UUID.randomUUID(), COUNTED, noId, 1, LocalDate.EPOCH);
    headers.remove("ce_id");
    Events.publish(headers, Map.of("n", 1));
    var unknownMajor = UUID.randomUUID();
    Events.publish(COUNTED.replace("v1", "v9"), unknownMajor, Map.of("n", 1));
    Events.publish("ecocity.funding.nobody.reads-this.v1", UUID.randomUUID(), Map.of());
    keys.add(noId);
    keys.add(unknownMajor);
    var good = UUID.randomUUID();
    Events.publish(COUNTED, good, Map.of("n", 1));
    Eventually.holds(() -> assertThat(heard(good)).containsExactly(1));
    for (var key : keys) {
      Eventually.holds(() -> assertThat(parked(key)).as(key.toString()).hasSize(1));
      assertThat(heard(key)).isEmpty();
    }
  }

  @Test
  void chainsEveryActAndNoticesAChangedFenADeletedRowAndACutTail() throws SQLException {
    for (int i = 0; i < 5; i++) {
      Api.as("yingzhou").body(Map.of("title", "audited", "amountFen", 1)).post(NOTES);
    }
    var verification = "/api/projects/v1/audit-entries/verification";
    Eventually.holds(
        () ->
            Api.as("auditor")
                .get(verification)
                .then()
                .body("holds", equalTo(true))
                .body("unsealedCount", equalTo(0))
                .body("sealedCount", greaterThanOrEqualTo(5)));
    Api.as("yingzhou").get(verification).then().statusCode(403);
    try (var superuser = superuser();
        var statement = superuser.createStatement()) {
      statement.execute(
          "UPDATE audit_entry SET after_json = replace(after_json, '\"amountFen\":1', '\"amountFen\":2') WHERE after_json LIKE '%audited%'");
      Api.as("auditor").get(verification).then().body("holds", equalTo(false));
      statement.execute(
          "UPDATE audit_entry SET after_json = replace(after_json, '\"amountFen\":2', '\"amountFen\":1') WHERE after_json LIKE '%audited%'");
      Api.as("auditor").get(verification).then().body("holds", equalTo(true));
      statement.execute("CREATE TEMP TABLE kept AS SELECT * FROM audit_seal WHERE chain_no = 2");
      statement.execute("DELETE FROM audit_seal WHERE chain_no = 2");
      Api.as("auditor").get(verification).then().body("firstBrokenLink", equalTo(2));
      statement.execute("INSERT INTO audit_seal SELECT * FROM kept");
      Api.as("auditor").get(verification).then().body("holds", equalTo(true));
    }
  }

  @Test
  void theRunTimeRoleCannotRewriteTheTrail() throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      for (var sql :
          List.of(
              "UPDATE audit_entry SET actor = 'x'",
              "DELETE FROM audit_entry",
              "DELETE FROM audit_seal",
              "TRUNCATE audit_entry",
              "CREATE TABLE mine (id int)",
              "DROP TABLE note")) {
        assertThat(
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        SQLException.class, () -> statement.execute(sql))
                    .getSQLState())
            .as(sql)
            .isEqualTo("42501");
      }
    }
  }

  private List<String> parked(UUID aggregate) {
    return Api.as("ops")
        .get(DEAD)
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.key == '" + aggregate + "' }.id");
  }

  private List<Integer> heard(UUID aggregate) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement("SELECT n FROM heard WHERE aggregate_id = ? ORDER BY at")) {
      query.setObject(1, aggregate);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<Integer>();
        while (row.next()) {
          found.add(row.getInt(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static java.sql.Connection superuser() throws SQLException {
    return DriverManager.getConnection(System.getProperty("testkit.database") + "?user=postgres");
  }
}
