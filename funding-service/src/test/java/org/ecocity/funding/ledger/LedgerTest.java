package org.ecocity.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestParts.class)
class LedgerTest {
  private static final int THREADS = 64;

  @Inject Ledger ledger;
  @Inject LedgerVerifier verifier;
  @Inject DataSource dataSource;

  @Test
  void twentyThousandClaimsOfOneFenOnTenThousandFenGiveExactlyTenThousand() throws Exception {
    var line = funded(10_000, NewAccount.Limits.NONE);
    var left = account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    var right = account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    var posted = new AtomicInteger();
    var refused = new AtomicInteger();
    var claims = new ArrayList<Callable<Void>>();
    for (int i = 0; i < 20_000; i++) {
      var to = i % 2 == 0 ? left : right;
      claims.add(
          () -> {
            switch (post(move(line, to, 1))) {
              case PostOutcome.Posted(var id) -> posted.incrementAndGet();
              case PostOutcome.BelowFloor(var account, var balance) -> refused.incrementAndGet();
              case PostOutcome.OutsideEarmark(var account) -> throw new AssertionError();
            }
            return null;
          });
    }

    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var claim : threads.invokeAll(claims)) {
        claim.get();
      }
    }

    assertThat(posted).hasValue(10_000);
    assertThat(refused).hasValue(10_000);
    assertThat(balance(line)).isZero();
    assertThat(balance(left) + balance(right)).isEqualTo(10_000);
    assertThat(verifier.verify().holds()).isTrue();
  }

  @Test
  void postingsInBothDirectionsAtOnceNeverDeadlock() throws Exception {
    var one = funded(1_000_000, NewAccount.Limits.NONE);
    var other = funded(1_000_000, NewAccount.Limits.NONE);
    var moves = new ArrayList<Callable<PostOutcome>>();
    for (int i = 0; i < 2_000; i++) {
      var there = i % 2 == 0;
      moves.add(() -> post(move(there ? one : other, there ? other : one, 1)));
    }
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var move : threads.invokeAll(moves)) {
        assertThat(move.get()).isInstanceOf(PostOutcome.Posted.class);
      }
    }
    assertThat(balance(one) + balance(other)).isEqualTo(2_000_000);
  }

  @Test
  void theSameKeyMovesMoneyOnceAndIsNotTakenForSomethingElse() {
    var line = funded(100, NewAccount.Limits.NONE);
    var to = account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    var posting = move(line, to, 60);

    var first = post(posting);
    assertThat(post(posting)).isEqualTo(first);
    assertThat(balance(line)).isEqualTo(40);

    var other =
        Posting.move(posting.key(), posting.kind(), posting.aboutId(), "other", line, to, 10);
    assertThatThrownBy(() -> post(other)).hasRootCauseInstanceOf(SQLException.class);
    assertThat(balance(line)).isEqualTo(40);
  }

  @Test
  void theDatabaseItselfKeepsTheEarmark() {
    var line =
        funded(100, new NewAccount.Limits(List.of("WORKS"), List.of("LAND"), List.of("WAT")));
    var to = account(AccountType.COMMITMENT, NewAccount.Limits.NONE);

    assertThat(post(move(line, to, 1))).isInstanceOf(PostOutcome.OutsideEarmark.class);
    assertThat(post(move(line, to, 1).spentFor("VEHICLE", "WAT")))
        .isInstanceOf(PostOutcome.OutsideEarmark.class);
    assertThat(post(move(line, to, 1).spentFor("WORKS", "TUN")))
        .isInstanceOf(PostOutcome.OutsideEarmark.class);
    assertThat(post(move(line, to, 1).spentFor("WORKS", null)))
        .isInstanceOf(PostOutcome.OutsideEarmark.class);
    assertThat(post(move(line, to, 1).spentFor("WORKS", "WAT")))
        .isInstanceOf(PostOutcome.Posted.class);
    assertThat(balance(line)).isEqualTo(99);
  }

  @Test
  void whatDoesNotBalanceIsAFaultAndLeavesNothing() {
    var line = funded(100, NewAccount.Limits.NONE);
    var to = account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    var key = UUID.randomUUID().toString();
    var legs = List.of(new Posting.Leg(line, -10), new Posting.Leg(to, 11));
    var unbalanced =
        new Posting(
            key, JournalKind.RESERVE, UUID.randomUUID(), null, null, null, "unbalanced", legs);
    assertThatThrownBy(() -> post(unbalanced)).hasRootCauseInstanceOf(SQLException.class);
    assertThatThrownBy(() -> post(move(line, UUID.randomUUID(), 1)))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(balance(line)).isEqualTo(100);
    assertThat(verifier.verify().holds()).isTrue();
  }

  @Nested
  class AsTheServicesOwnDatabaseRole {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "UPDATE entry SET amount_fen = 1",
          "DELETE FROM entry",
          "TRUNCATE entry",
          "INSERT INTO entry (id, journal_id, account_id, amount_fen, balance_after_fen,"
              + " account_version) SELECT uuidv7(), journal_id, account_id, 1, 1, 1 FROM entry",
          "UPDATE journal SET memo = 'x'",
          "DELETE FROM journal",
          "TRUNCATE journal CASCADE",
          "UPDATE account SET balance_fen = 1",
          "UPDATE account SET purposes = '{}'",
          "DELETE FROM account",
          "INSERT INTO account (id, type, code, opened_on, balance_fen)"
              + " VALUES (uuidv7(), 'UNIT', 'UNIT:forged', '2019-01-01', 5)",
          "ALTER TABLE entry DISABLE TRIGGER ALL",
          "DROP TABLE entry",
          "CREATE TABLE mine (x int)"
        })
    void mayNotDo(String sql) {
      assertThatThrownBy(() -> execute(sql))
          .isInstanceOf(SQLException.class)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("42501");
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  private UUID funded(long fen, NewAccount.Limits limits) {
    var line = account(AccountType.BUDGET_LINE, limits);
    var outside =
        QuarkusTransaction.requiringNew()
            .call(() -> ledger.open(NewAccount.external("TEST", LocalDate.of(2019, 1, 1))));
    post(move(outside, line, fen)).require();
    return line;
  }

  private UUID account(AccountType type, NewAccount.Limits limits) {
    var wanted =
        new NewAccount(
            type,
            type + ":" + UUID.randomUUID(),
            null,
            null,
            null,
            limits,
            LocalDate.of(2019, 1, 1));
    return QuarkusTransaction.requiringNew().call(() -> ledger.open(wanted));
  }

  private PostOutcome post(Posting posting) {
    var outcome = new AtomicReference<PostOutcome>();
    Act.ofSystem()
        .run(() -> outcome.set(QuarkusTransaction.requiringNew().call(() -> ledger.post(posting))));
    return Objects.requireNonNull(outcome.get());
  }

  private long balance(UUID account) {
    return ledger.balancesFen(List.of(account)).getOrDefault(account, 0L);
  }

  private static Posting move(UUID from, UUID to, long fen) {
    var key = UUID.randomUUID().toString();
    return Posting.move(key, JournalKind.RESERVE, UUID.randomUUID(), "test", from, to, fen);
  }
}
