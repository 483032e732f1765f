package org.ecocity.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What callers are told when the database cannot serve them now. */
class DatabaseProblemsTest {
  @Test
  void anExhaustedPoolIsAPassingFaultAndToldToTryAgain() {
    // The words of the pool, seen under 48 calls at once; it gives no SQL state.
    var exhausted = ProblemMappers.ofDatabase(new SQLException("Sorry, acquisition timeout!"));

    assertThat(Objects.requireNonNull(exhausted).status()).isEqualTo(503);
    assertThat(ProblemMappers.ofDatabase(new SQLException("something else"))).isNull();
  }

  @Test
  void aDateOfNoCalendarIsTheCallersFault() {
    for (var state : new String[] {"22003", "22007", "22008", "22021"}) {
      var refused = ProblemMappers.ofDatabase(new SQLException("out of range", state));
      assertThat(Objects.requireNonNull(refused).status()).isEqualTo(400);
    }
  }
}
