package org.ecocity.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** The negative control of the inbox: switched off, a repeated event is applied again. */
@QuarkusTest
@TestProfile(WithoutInboxTest.InboxOff.class)
@WithTestResource(TestParts.class)
class WithoutInboxTest {
  @Inject DataSource dataSource;

  @Test
  void aRepeatedEventIsAppliedAsOftenAsItArrives() {
    var aggregate = UUID.randomUUID();
    var headers =
        Events.headers(
            UUID.randomUUID(), "ecocity.funding.count.counted.v1", aggregate, 1, LocalDate.EPOCH);
    for (int i = 0; i < 5; i++) {
      Events.publish(headers, Map.of("n", 1));
    }
    Eventually.holds(() -> assertThat(applied(aggregate)).isEqualTo(5));
  }

  private int applied(UUID aggregate) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement("SELECT count(*) FROM heard WHERE aggregate_id = ?")) {
      query.setObject(1, aggregate);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Switches the inbox off. */
  public static class InboxOff implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ecocity.consumer.inbox", "false");
    }
  }
}
