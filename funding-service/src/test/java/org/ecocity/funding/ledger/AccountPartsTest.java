package org.ecocity.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A line that many pay from at once has its money in parts; it keeps every promise of one that has
 * not.
 */
@QuarkusTest
@WithTestResource(TestParts.class)
class AccountPartsTest {
  private static final int THREADS = 64;
  private static final int PARTS = 8;
  private static final NewAccount.Limits FREE = NewAccount.Limits.NONE;

  @Inject Ledger ledger;
  @Inject LedgerVerifier verifier;
  @Inject DataSource dataSource;
  private Teller teller;

  @BeforeEach
  void atTheCounter() {
    teller = new Teller(ledger);
  }

  @Test
  void spreadingMovesNothingInOrOutAndIsDoneOnce() {
    var line = teller.funded(1_000_003, FREE);
    teller.spread(line, PARTS);
    teller.spread(line, PARTS);
    teller.spread(line, 2);
    assertThat(teller.balance(line)).isEqualTo(1_000_003);
    assertThat(partsOf(line)).isEqualTo(PARTS);
    assertThat(verifier.verify().faults()).isEmpty();
  }

  @Test
  void anAccountThatIsNotThereHasNoParts() {
    as("finance-chief")
        .body(Map.of("parts", 4))
        .post("/api/funding/v1/accounts/" + UUID.randomUUID() + "/parts")
        .then()
        .statusCode(404);
  }

  @Test
  void aSumThatNoPartHasIsPaidFromSeveralAndOneFenMoreIsRefused() {
    var line = spread(80_000);
    var to = teller.account(AccountType.COMMITMENT, FREE);
    assertThat(teller.post(Teller.move(line, to, 80_001)))
        .isEqualTo(new PostOutcome.BelowFloor(line, 80_000));
    var all = Teller.move(line, to, 80_000);
    var posted = teller.post(all);
    assertThat(posted).isInstanceOf(PostOutcome.Posted.class);
    assertThat(teller.post(all)).as("the same key again").isEqualTo(posted);
    assertThat(teller.balance(line)).isZero();
    assertThat(teller.balance(to)).isEqualTo(80_000);
    assertThat(verifier.verify().faults()).isEmpty();
  }

  @Test
  void theLastFenOfALineInPartsIsPaidOnceHoweverManyAskForIt() throws Exception {
    var line = spread(2_000);
    var to = teller.account(AccountType.COMMITMENT, FREE);
    teller.spread(to, PARTS);
    assertThat(posted(3_000, () -> Teller.move(line, to, 1))).isEqualTo(2_000);
    assertThat(teller.balance(line)).isZero();
    assertThat(teller.balance(to)).isEqualTo(2_000);
    assertThat(verifier.verify().faults()).isEmpty();
  }

  @Test
  void whoPaysDoesNotWaitForAnotherWhoHasNotFinished() throws Exception {
    var line = spread(80_000);
    var to = teller.account(AccountType.COMMITMENT, FREE);
    teller.spread(to, PARTS);
    try (var other = Executors.newSingleThreadExecutor()) {
      Act.ofSystem()
          .run(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            ledger.post(Teller.move(line, to, 10)).require();
                            var meanwhile =
                                other.submit(() -> teller.post(Teller.move(line, to, 10)));
                            assertThat(meanwhile)
                                .succeedsWithin(Duration.ofSeconds(5))
                                .isInstanceOf(PostOutcome.Posted.class);
                          }));
    }
    assertThat(teller.balance(line)).isEqualTo(79_980);
  }

  @Test
  void theOutsideWorldOwesHoweverManyTakeFromItAtOnce() throws Exception {
    var outside = teller.outside();
    var owed = teller.balance(outside);
    var line = teller.account(AccountType.BUDGET_LINE, FREE);
    var other = teller.account(AccountType.BUDGET_LINE, FREE);
    var turn = new AtomicInteger();
    assertThat(
            posted(
                600, () -> Teller.move(outside, turn.getAndIncrement() % 2 == 0 ? line : other, 1)))
        .isEqualTo(600);
    assertThat(teller.balance(outside)).isEqualTo(owed - 600);
    assertThat(verifier.verify().faults()).isEmpty();
  }

  /** How many of so many claims at once were paid. */
  private int posted(int claims, Supplier<Posting> claim) throws Exception {
    var posted = new AtomicInteger();
    Callable<Void> one =
        () -> {
          if (teller.post(claim.get()) instanceof PostOutcome.Posted) posted.incrementAndGet();
          return null;
        };
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var done : threads.invokeAll(Collections.nCopies(claims, one))) done.get();
    }
    return posted.get();
  }

  private UUID spread(long fen) {
    var line = teller.funded(fen, FREE);
    teller.spread(line, PARTS);
    return line;
  }

  private int partsOf(UUID account) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement("SELECT count(*) FROM account_part WHERE account_id = ?")) {
      query.setObject(1, account);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
