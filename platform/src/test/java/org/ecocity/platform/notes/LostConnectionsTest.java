package org.ecocity.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** A database that was started again leaves the pool with dead connections; nobody may meet one. */
@QuarkusTest
@WithTestResource(TestParts.class)
class LostConnectionsTest {
  private static final String NOTES = "/api/projects/v1/notes";
  private static final int CALLS = 24;

  /** No server is back sooner; a connection used since is trusted without asking it. */
  private static final Duration SERVER_STARTS = Duration.ofMillis(1_200);

  @Inject
  @ConfigProperty(name = "ecocity.db.url")
  String database;

  @Test
  void nobodyMeetsAConnectionThatDiedWhileItWasIdle() throws Exception {
    assertThat(answers()).as("before").containsOnly(200);
    assertThat(endConnections()).as("connections that were idle").isGreaterThan(1);
    Thread.sleep(SERVER_STARTS.toMillis());
    assertThat(answers()).as("after").containsOnly(200);
  }

  private static List<Integer> answers() throws Exception {
    try (var callers = Executors.newFixedThreadPool(8)) {
      Callable<Integer> call = () -> Api.as("yingzhou").get(NOTES).statusCode();
      var given = new ArrayList<Integer>();
      for (var answer : callers.invokeAll(Collections.nCopies(CALLS, call))) {
        given.add(answer.get());
      }
      return given;
    }
  }

  private int endConnections() throws SQLException {
    try (var admin = DriverManager.getConnection(database + "?user=postgres");
        var end =
            admin.prepareStatement(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        var ended = end.executeQuery()) {
      ended.next();
      return ended.getInt(1);
    }
  }
}
