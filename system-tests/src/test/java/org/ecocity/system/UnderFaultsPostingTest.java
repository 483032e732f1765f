package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.ecocity.system.kit.Databases;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.Test;

/**
 * Ends funding-service by {@code kill -9} while money is reserved and posted, every second time in
 * the very moment in which a reserved amount is posted or released: each answered posting is in the
 * books once, and the books hold after each return. {@code -Dfault.kills} says how often, {@code
 * -Dfault.seed} repeats a run.
 */
class UnderFaultsPostingTest {
  private static final String FUNDING = "/api/funding/v1/";
  private static final long LINE_FEN = 1_000_000_000_000L;
  private static final int ACTS_BETWEEN_KILLS = 10;
  private static final Duration ACTS_TAKE_AT_MOST = Duration.ofMinutes(2);
  private static final int MAX_PAUSE_MS = 1500;
  private static final int POSTING_TAKES_MS = 40;

  private final long seed = Long.getLong("fault.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final String mark = "posting-" + seed;

  @Test
  void whatWasAnsweredIsInTheBooksOnceWheneverTheServiceIsKilled() throws Exception {
    var line = budgetLine();
    var goesOn = new AtomicBoolean(true);
    var payers = new Payers(mark, line, goesOn::get);
    long begin = System.nanoTime();
    payers.start();
    int kills = Integer.getInteger("fault.kills", 1);
    for (int kill = 0; kill < kills; kill++) {
      awaitTheMoment(payers, kill);
      Stack.present().kill("funding");
      Stack.present().restart("funding");
      theBooksHold();
    }
    Soon.pause(Duration.ofMillis(500));
    goesOn.set(false);
    payers.join();
    System.out.printf(
        "posting under faults: seed %d, %d kills, %s%n",
        seed, kills, payers.summary(Duration.ofNanos(System.nanoTime() - begin)));
    assertThat(payers.refusals()).as("nobody was refused for a fault of ours").isEmpty();
    theBooksHold();
    eachIsPostedOnce(payers.posted());
    theLineHasWhatIsLeft(line, payers.posted());
  }

  /**
   * Between reserve and post for one, at any time for the next; and never before the payers have
   * got on since the last kill, or a slow machine would kill a service that nobody has reached yet.
   */
  private void awaitTheMoment(Payers payers, int kill) throws InterruptedException {
    int before = payers.answered();
    Soon.within(
        ACTS_TAKE_AT_MOST,
        () -> assertThat(payers.answered()).isGreaterThan(before + ACTS_BETWEEN_KILLS));
    Soon.pause(Duration.ofMillis(random.nextInt(MAX_PAUSE_MS)));
    if (kill % 2 == 0) {
      payers.posting().drainPermits();
      assertThat(payers.posting().tryAcquire(60, TimeUnit.SECONDS)).as("payers go on").isTrue();
      Soon.pause(Duration.ofMillis(random.nextInt(POSTING_TAKES_MS)));
    }
  }

  private String budgetLine() {
    return Door.as("finance")
        .body(
            Map.of(
                "code", "MP-" + seed % 1_000_000_000,
                "name", "样例：过账压力测试",
                "year", 2019,
                "level", "MUNICIPAL",
                "ownerUnitCode", "HUC",
                "earmark", Map.of("purposes", List.of("WORKS")),
                "fundKind", "CONSTRUCTION",
                "functionalCode", "2120399",
                "amountFen", LINE_FEN))
        .post(FUNDING + "budget-lines")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Floors, balances and the chain of hashes from the first entry, and the trial balance. */
  private static void theBooksHold() {
    Soon.holds(
        () ->
            Door.as("auditor")
                .get(FUNDING + "journal/verification")
                .then()
                .statusCode(200)
                .body("holds", equalTo(true)));
    Door.as("auditor")
        .get(FUNDING + "journal/trial-balance")
        .then()
        .statusCode(200)
        .body("balanced", equalTo(true));
  }

  private void eachIsPostedOnce(List<Payers.Posted> answered) {
    assertThat(answered).isNotEmpty();
    var expected = new HashMap<String, Integer>();
    for (var payment : answered) {
      expected.put(payment.id() + " RESERVE " + payment.amountFen(), 1);
      if (payment.end() != Payers.End.PREPARED) {
        expected.put(payment.id() + " " + payment.end().kind + " " + payment.amountFen(), 1);
      }
      if (payment.end() == Payers.End.PAID) {
        expected.put(payment.id() + " OWE " + payment.amountFen(), 1);
      }
    }
    var booked =
        Databases.counts(
            "funding",
            "SELECT j.about_id || ' ' || j.kind || ' ' || e.amount_fen FROM journal j"
                + " JOIN entry e ON e.journal_id = j.id AND e.amount_fen > 0"
                + " WHERE j.about_id IN (SELECT id FROM payment WHERE summary LIKE '"
                + mark
                + "-%')");
    assertThat(booked).as("postings lost, doubled or of nobody").isEqualTo(expected);
    var states =
        answered.stream().collect(Collectors.toMap(p -> p.id() + " " + p.end(), payment -> 1));
    var kept =
        Databases.counts(
            "funding",
            "SELECT id || ' ' || state FROM payment WHERE summary LIKE '" + mark + "-%'");
    assertThat(kept).as("payments lost, doubled or in another state").isEqualTo(states);
  }

  private static void theLineHasWhatIsLeft(String line, List<Payers.Posted> answered) {
    long reserved = sumFen(answered, Payers.End.PREPARED);
    long paid = sumFen(answered, Payers.End.PAID);
    Door.as("finance")
        .get(FUNDING + "budget-lines/" + line)
        .then()
        .body("availableFen", equalTo(LINE_FEN - reserved - paid))
        .body("committedFen", equalTo((int) reserved));
  }

  private static long sumFen(List<Payers.Posted> answered, Payers.End end) {
    return answered.stream()
        .filter(payment -> payment.end() == end)
        .mapToLong(Payers.Posted::amountFen)
        .sum();
  }
}
