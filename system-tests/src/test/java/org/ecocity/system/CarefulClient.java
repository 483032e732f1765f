package org.ecocity.system;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.jspecify.annotations.Nullable;

/** Tries each act again with the same idempotency key until it is answered, whatever breaks. */
final class CarefulClient {
  private static final Duration PAUSE_BEFORE_RETRY = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
  private final AtomicInteger attempts = new AtomicInteger();
  private final AtomicInteger retries = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();

  /** The answer wanted; none when the caller was told that he is wrong, who was not. */
  @Nullable Response untilAnswered(String user, String path, Object body, int expected) {
    var key = UUID.randomUUID().toString();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      attempts.incrementAndGet();
      var answer = attempt(user, path, body, key);
      if (answer != null && answer.statusCode() == expected) {
        answered.incrementAndGet();
        return answer;
      }
      if (answer != null
          && answer.statusCode() < 500
          && answer.statusCode() != 409
          && answer.statusCode() != 429) {
        refusals.add(user + " " + path + ": " + answer.statusCode() + answer.asString());
        return null;
      }
      retries.incrementAndGet();
      Soon.pause(PAUSE_BEFORE_RETRY);
    }
    refusals.add(user + " " + path + ": no answer in " + PATIENCE);
    return null;
  }

  private static @Nullable Response attempt(String user, String path, Object body, String key) {
    try {
      return Door.as(user).header("Idempotency-Key", key).body(body).post(path);
    } catch (Exception | AssertionError connectionCut) {
      return null;
    }
  }

  /** How many acts were answered as they should be. */
  int answered() {
    return answered.get();
  }

  /** Answers that say the user was wrong, who was not. */
  List<String> refusals() {
    return List.copyOf(refusals);
  }

  String summary(Duration time) {
    return "%d attempts (%d retries), %.1f attempts/s"
        .formatted(attempts.get(), retries.get(), attempts.get() / (time.toMillis() / 1000.0));
  }
}
