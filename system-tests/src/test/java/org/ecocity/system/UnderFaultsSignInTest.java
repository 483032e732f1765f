package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.Test;

/**
 * The sign-in server's own pool: nobody's sign-in meets a connection that died with the database.
 */
class UnderFaultsSignInTest {
  private static final List<String> USERS =
      List.of("yingdong", "yingquan", "jia", "jingkai", "fuhe", "chengnan", "urb", "tra");

  @Test
  void everybodySignsInAfterTheDatabaseWasKilledAndStartedAgain() throws Exception {
    signInAtOnce();
    Stack.present().kill("postgres");
    Stack.present().restart("postgres");
    // The door answers again when the services have their connections.
    Soon.within(
        Duration.ofSeconds(30),
        () -> assertThat(Door.anonymous().get("/api/status").statusCode()).isEqualTo(200));
    signInAtOnce();
  }

  private static void signInAtOnce() throws Exception {
    Door.forgetTokens();
    var calls = new ArrayList<Callable<String>>();
    for (var user : USERS) {
      calls.add(() -> Door.token(user));
    }
    try (var threads = Executors.newFixedThreadPool(USERS.size())) {
      for (var token : threads.invokeAll(calls)) {
        assertThat(token.get()).isNotEmpty();
      }
    }
  }
}
