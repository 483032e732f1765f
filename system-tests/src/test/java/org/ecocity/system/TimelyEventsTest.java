package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ecocity.system.kit.Databases;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.junit.jupiter.api.Test;

/**
 * From the HTTP answer to the row in another service, at 20 acts a second. {@code
 * -Dlatency.seconds} says for how long.
 */
class TimelyEventsTest {
  private static final int RUNS_MAX = 3;
  private static final double MEDIAN_MS = 100;
  private static final double P99_MS = 500;
  private static final int ACTS_PER_SECOND = 20;
  private static final int WARM_UP_ACTS = 100;

  @Test
  void anActIsVisibleInTheOtherServiceWithinATenthOfASecond() throws Exception {
    int seconds = Integer.getInteger("latency.seconds", 15);
    untilEventsFlow();
    // What the tests before have left to be done (documents, notices) takes the processors too.
    var delays = measured(seconds);
    for (int again = 1; again < RUNS_MAX && !isTimely(delays); again++) {
      Soon.pause(Duration.ofSeconds(20));
      delays = measured(seconds);
    }
    assertThat(ms(delays, 50)).isLessThanOrEqualTo(MEDIAN_MS);
    assertThat(ms(delays, 99)).isLessThanOrEqualTo(P99_MS);
  }

  private static boolean isTimely(List<Long> delays) {
    return ms(delays, 50) <= MEDIAN_MS && ms(delays, 99) <= P99_MS;
  }

  /** The delays of all acts of a run, sorted, in microseconds. */
  private static List<Long> measured(int seconds) throws Exception {
    var answered = new ConcurrentHashMap<String, Written>();
    var delays = new ArrayList<Long>();
    int acts = WARM_UP_ACTS + seconds * ACTS_PER_SECOND;
    try (var clients = Executors.newScheduledThreadPool(8);
        var connection = Databases.open("supervision");
        var query =
            connection.prepareStatement("SELECT source_id FROM lead WHERE source_id = ANY (?)")) {
      for (int i = 0; i < acts; i++) {
        int act = i;
        var unused =
            clients.schedule(
                () -> write(act, answered), i * 1000L / ACTS_PER_SECOND, TimeUnit.MILLISECONDS);
      }
      long end = System.nanoTime() + Duration.ofSeconds(acts / ACTS_PER_SECOND + 20).toNanos();
      for (int seen = 0; seen < acts && System.nanoTime() < end; ) {
        var waiting = answered.keySet().toArray();
        query.setArray(1, connection.createArrayOf("uuid", waiting));
        try (var row = query.executeQuery()) {
          while (row.next()) {
            var written = answered.remove(row.getString(1));
            seen++;
            if (written.act() >= WARM_UP_ACTS) {
              delays.add((System.nanoTime() - written.atNanos()) / 1000);
            }
          }
        }
        Soon.pause(Duration.ofMillis(2));
      }
    }
    assertThat(delays).hasSize(seconds * ACTS_PER_SECOND);
    Collections.sort(delays);
    System.out.printf(
        "event latency over %d acts at %d/s: median %.1f ms, p99 %.1f ms, worst %.1f ms%n",
        delays.size(), ACTS_PER_SECOND, ms(delays, 50), ms(delays, 99), ms(delays, 100));
    return delays;
  }

  /**
   * A part that was just killed takes over its partitions when the dead member's session is over.
   */
  private static void untilEventsFlow() {
    var first = new ConcurrentHashMap<String, Written>();
    write(0, first);
    var paymentId = first.keySet().iterator().next();
    Soon.within(
        Duration.ofSeconds(40),
        () ->
            assertThat(
                    Databases.column(
                        "supervision", "SELECT id FROM lead WHERE source_id = '" + paymentId + "'"))
                .hasSize(1));
  }

  /** A payment outside its earmark: refused by funding, a lead in supervision. */
  private static void write(int act, Map<String, Written> answered) {
    String paymentId =
        Door.as("yingdong")
            .header("Idempotency-Key", UUID.randomUUID())
            .body(
                Map.of(
                    "budgetLineCode", "M19-04",
                    "purpose", "VEHICLE",
                    "amountFen", 36_000_000,
                    "payee", "样例汽车销售公司"))
            .post("/api/funding/v1/payments")
            .then()
            .statusCode(422)
            .extract()
            .path("paymentId");
    answered.put(paymentId, new Written(act, System.nanoTime()));
  }

  private static double ms(List<Long> sortedMicros, int percent) {
    int index = Math.min(sortedMicros.size() - 1, sortedMicros.size() * percent / 100);
    return sortedMicros.get(index) / 1000.0;
  }

  private record Written(int act, long atNanos) {}
}
