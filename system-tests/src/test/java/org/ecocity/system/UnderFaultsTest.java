package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.ecocity.system.kit.Auditor;
import org.ecocity.system.kit.Databases;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Published;
import org.ecocity.system.kit.Soon;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.Test;

/**
 * Ends services, broker and database by {@code kill -9} while users write, and compares every
 * acknowledged request with all four databases: nothing lost, nothing doubled. {@code
 * -Dfault.kills} says how many of each, {@code -Dfault.seed} repeats a run.
 */
class UnderFaultsTest {
  private static final List<String> SERVICES = Published.SERVICES;
  private static final int MAX_PAUSE_MS = 1500;

  private final long seed = Long.getLong("fault.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void nothingAcknowledgedIsLostOrDoubledWhateverIsKilled() throws Exception {
    var kills = kills(Integer.getInteger("fault.kills", 1));
    System.out.printf("fault test: seed %d, %d kills%n", seed, kills.size());
    var mark = "fault-" + seed;
    var goesOn = new AtomicBoolean(true);
    var writers = new Writers(mark, budgetLine(), goesOn::get);
    long begin = System.nanoTime();
    long slowestMs = 0;
    writers.start();
    for (var part : kills) {
      Soon.pause(Duration.ofMillis(random.nextInt(MAX_PAUSE_MS)));
      long killed = System.nanoTime();
      Stack.present().kill(part);
      Stack.present().restart(part);
      slowestMs = Math.max(slowestMs, (System.nanoTime() - killed) / 1_000_000);
    }
    Soon.pause(Duration.ofSeconds(1));
    goesOn.set(false);
    writers.join();
    System.out.printf(
        "fault test: %s; slowest return %d ms%n",
        writers.summary(Duration.ofNanos(System.nanoTime() - begin)), slowestMs);
    assertThat(writers.refusals()).as("nobody was refused for a fault of ours").isEmpty();
    settle();
    check(mark, writers.acknowledged());
    everyEventWasAppliedOnceByEachOfItsReaders();
  }

  private List<String> kills(int ofEach) {
    var kills = new ArrayList<String>();
    for (int i = 0; i < ofEach; i++) {
      kills.add(SERVICES.get(random.nextInt(SERVICES.size())));
      kills.add("kafka");
      kills.add("postgres");
    }
    Collections.shuffle(kills, random);
    return kills;
  }

  private static String budgetLine() {
    return Door.as("finance")
        .get("/api/funding/v1/budget-lines?code=M19-04")
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  private static void settle() {
    for (int calm = 0; calm < 2; calm++) {
      for (var service : SERVICES) {
        Soon.within(
            Duration.ofMinutes(2),
            () ->
                Door.as("ops")
                    .get("/api/" + service + "/v1/ops/settled")
                    .then()
                    .statusCode(200)
                    .body("settled", equalTo(true)));
      }
    }
  }

  private static void check(String mark, List<Writers.Acknowledged> acknowledged) {
    var drafts = names(acknowledged, Writers.Act.DRAFT);
    var refusals = names(acknowledged, Writers.Act.REFUSAL);
    assertThat(drafts).isNotEmpty();
    assertThat(refusals).isNotEmpty();
    var like = " LIKE '" + mark + "-%'";
    once("projects", "SELECT name FROM project WHERE name" + like, drafts);
    once(
        "funding",
        "SELECT summary FROM payment WHERE state = 'REFUSED' AND summary" + like,
        refusals);
    var ids = ids(acknowledged, Writers.Act.REFUSAL);
    var refusedIds = Databases.column("funding", "SELECT id FROM payment WHERE summary" + like);
    var inPayments =
        " IN ("
            + refusedIds.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","))
            + ")";
    once("supervision", "SELECT source_id FROM lead WHERE source_id" + inPayments, ids);
    sameNoticesForEach(ids, inPayments);
    Auditor.findsTrailsAndBooksHolding();
  }

  /** Each acknowledged value is there, and none is there twice, acknowledged or not. */
  private static void once(String service, String sql, Set<String> expected) {
    var counts = Databases.counts(service, sql);
    assertThat(counts.keySet()).as("nothing lost: " + sql).containsAll(expected);
    assertThat(counts)
        .as("nothing doubled: " + sql)
        .allSatisfy((k, n) -> assertThat(n).as(k).isEqualTo(1));
  }

  /**
   * Holds each service's own count, kept in the transaction of the effect, against what lies in the
   * topics. Without the inbox this fails whenever a kill made the relay or the reader repeat.
   */
  private static void everyEventWasAppliedOnceByEachOfItsReaders() {
    var topics = SERVICES.stream().collect(Collectors.toMap(s -> s, Published::by));
    topics.forEach(
        (service, topic) -> {
          System.out.printf(
              "fault test: %s published %d events, %d of them again%n",
              service, topic.total(), topic.repeats());
          var appended =
              Databases.column(service, "SELECT coalesce(sum(version), 0) FROM aggregate_version");
          assertThat(appended)
              .as("every event of " + service + " was published")
              .containsExactly(String.valueOf(topic.total()));
        });
    for (var reader : SERVICES) {
      var parked =
          Databases.counts(
              reader, "SELECT event_type FROM dead_letter WHERE state IN ('PARKED', 'SKIPPED')");
      List<Map<String, Object>> applied =
          Door.as("ops")
              .get("/api/" + reader + "/v1/ops/applied-events")
              .then()
              .statusCode(200)
              .extract()
              .path("items");
      assertThat(applied).isNotEmpty();
      for (var one : applied) {
        var type = (String) one.get("type");
        int expected = topics.get(type.split("\\.")[1]).count(type) - parked.getOrDefault(type, 0);
        assertThat(((Number) one.get("appliedCount")).intValue())
            .as("%s applied %s once each", reader, type)
            .isEqualTo(expected);
      }
    }
  }

  private static void sameNoticesForEach(Set<String> payments, String inPayments) {
    Map<String, Integer> notices =
        Databases.counts(
            "notification",
            "SELECT object_id FROM notice WHERE kind = 'PAYMENT_REFUSED' AND object_id"
                + inPayments);
    assertThat(notices.keySet()).containsAll(payments);
    assertThat(Set.copyOf(notices.values())).as("as many notices for each refusal").hasSize(1);
  }

  private static Set<String> names(List<Writers.Acknowledged> all, Writers.Act act) {
    return all.stream()
        .filter(a -> a.act() == act)
        .map(Writers.Acknowledged::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(List<Writers.Acknowledged> all, Writers.Act act) {
    return all.stream()
        .filter(a -> a.act() == act)
        .map(Writers.Acknowledged::id)
        .collect(Collectors.toSet());
  }
}
