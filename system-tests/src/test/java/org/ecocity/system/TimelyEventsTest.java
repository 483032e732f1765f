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
import org.junit.jupiter.api.Test;

/**
 * From the HTTP answer to the row in another service, at 20 acts a second. {@code
 * -Dlatency.seconds} says for how long.
 */
class TimelyEventsTest {
  private static final int ACTS_PER_SECOND = 20;
  private static final int WARM_UP_ACTS = 100;

  @Test
  void anActIsVisibleInTheOtherServiceWithinATenthOfASecond() throws Exception {
    int seconds = Integer.getInteger("latency.seconds", 15);
    var answered = new ConcurrentHashMap<String, Long>();
    var mark = "latency-" + UUID.randomUUID();
    var delays = new ArrayList<Long>();
    int acts = WARM_UP_ACTS + seconds * ACTS_PER_SECOND;
    try (var clients = Executors.newScheduledThreadPool(8);
        var connection = Databases.open("supervision");
        var query =
            connection.prepareStatement("SELECT name FROM pool_project WHERE name = ANY (?)")) {
      for (int i = 0; i < acts; i++) {
        var name = mark + "-" + i;
        var unused =
            clients.schedule(
                () -> write(name, answered), i * 1000L / ACTS_PER_SECOND, TimeUnit.MILLISECONDS);
      }
      long end = System.nanoTime() + Duration.ofSeconds(acts / ACTS_PER_SECOND + 20).toNanos();
      for (int seen = 0; seen < acts && System.nanoTime() < end; ) {
        var waiting = answered.keySet().toArray();
        query.setArray(1, connection.createArrayOf("text", waiting));
        try (var row = query.executeQuery()) {
          while (row.next()) {
            var name = row.getString(1);
            long delay = System.nanoTime() - answered.remove(name);
            seen++;
            if (Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)) >= WARM_UP_ACTS) {
              delays.add(delay / 1000);
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
    assertThat(ms(delays, 50)).isLessThanOrEqualTo(100);
    assertThat(ms(delays, 99)).isLessThanOrEqualTo(500);
  }

  private static void write(String name, Map<String, Long> answered) {
    Door.as("yingzhou")
        .body(
            Map.of(
                "name", name,
                "fieldCode", "PRK",
                "districtCode", "YZ",
                "totalInvestmentFen", 1_000_000,
                "plannedStart", "2019-06-01",
                "plannedEnd", "2020-06-01"))
        .post("/api/projects/v1/projects")
        .then()
        .statusCode(201);
    answered.put(name, System.nanoTime());
  }

  private static double ms(List<Long> sortedMicros, int percent) {
    int index = Math.min(sortedMicros.size() - 1, sortedMicros.size() * percent / 100);
    return sortedMicros.get(index) / 1000.0;
  }
}
