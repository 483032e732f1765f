package org.ecocity.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.BeforeEach;
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
  private Teller teller;

  @BeforeEach
  void atTheCounter() {
    teller = new Teller(ledger);
  }

  @Test
  void theClockMovedBackBooksOnTheDaysOwnDateAndKeepsTheOrder() throws SQLException {
    var line = teller.funded(100, NewAccount.Limits.NONE);
    var to = teller.account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    postOn(line, to, "2099-12-31");
    postOn(line, to, "2098-06-30");
    teller.spread(line, 2);
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT array_agg(e.business_date::text ORDER BY account_version)"
                    + " FILTER (WHERE j.actor = 'test'),"
                    + " bool_and(e.at >= '2099-12-31T00:00Z' OR account_version = 1),"
                    + " bool_or(j.kind = 'SPREAD' AND e.business_date < '2098-01-01')"
                    + " FROM entry e JOIN journal j ON j.id = e.journal_id"
                    + " WHERE account_id = ? AND part = 0")) {
      query.setObject(1, line);
      try (var row = query.executeQuery()) {
        row.next();
        assertThat((String[]) row.getArray(1).getArray())
            .containsExactly("2099-12-31", "2098-06-30");
        assertThat(row.getBoolean(2)).as("time does not run backwards").isTrue();
        assertThat(row.getBoolean(3)).as("spreading is booked today").isTrue();
      }
    }
    assertThat(verifier.verify().faults()).isEmpty();
  }

  private void postOn(UUID from, UUID to, String day) throws SQLException {
    try (var connection = dataSource.getConnection();
        var call =
            connection.prepareStatement(
                "SELECT outcome FROM post(?, ?, 'RESERVE', ?, NULL, NULL, NULL, 'test', 'test',"
                    + " ?::date, ?::timestamptz, ?, ARRAY[-10, 10]::bigint[])")) {
      call.setObject(1, UUID.randomUUID());
      call.setString(2, UUID.randomUUID().toString());
      call.setObject(3, UUID.randomUUID());
      call.setString(4, day);
      call.setString(5, day + "T00:00Z");
      call.setArray(6, connection.createArrayOf("uuid", new Object[] {from, to}));
      try (var row = call.executeQuery()) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("POSTED");
      }
    }
  }

  @Test
  void twentyThousandClaimsOfOneFenOnTenThousandFenGiveExactlyTenThousand() throws Exception {
    var line = teller.funded(10_000, NewAccount.Limits.NONE);
    var left = teller.account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    var right = teller.account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    var posted = new AtomicInteger();
    var refused = new AtomicInteger();
    var claims = new ArrayList<Callable<Void>>();
    for (int i = 0; i < 20_000; i++) {
      var to = i % 2 == 0 ? left : right;
      claims.add(
          () -> {
            switch (teller.post(Teller.move(line, to, 1))) {
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
    assertThat(teller.balance(line)).isZero();
    assertThat(teller.balance(left) + teller.balance(right)).isEqualTo(10_000);
    assertThat(verifier.verify().holds()).isTrue();
  }

  @Test
  void postingsInBothDirectionsAtOnceNeverDeadlock() throws Exception {
    var one = teller.funded(1_000_000, NewAccount.Limits.NONE);
    var other = teller.funded(1_000_000, NewAccount.Limits.NONE);
    var moves = new ArrayList<Callable<PostOutcome>>();
    for (int i = 0; i < 2_000; i++) {
      var there = i % 2 == 0;
      moves.add(() -> teller.post(Teller.move(there ? one : other, there ? other : one, 1)));
    }
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var move : threads.invokeAll(moves)) {
        assertThat(move.get()).isInstanceOf(PostOutcome.Posted.class);
      }
    }
    assertThat(teller.balance(one) + teller.balance(other)).isEqualTo(2_000_000);
  }

  @Test
  void theSameKeyMovesMoneyOnceAndIsNotTakenForSomethingElse() {
    var line = teller.funded(100, NewAccount.Limits.NONE);
    var to = teller.account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    var posting = Teller.move(line, to, 60);

    var first = teller.post(posting);
    assertThat(teller.post(posting)).isEqualTo(first);
    assertThat(teller.balance(line)).isEqualTo(40);

    var other =
        Posting.move(posting.key(), posting.kind(), posting.aboutId(), "other", line, to, 10);
    assertThatThrownBy(() -> teller.post(other)).hasRootCauseInstanceOf(SQLException.class);
    assertThat(teller.balance(line)).isEqualTo(40);
  }

  @Test
  void theDatabaseItselfKeepsTheEarmark() {
    var line =
        teller.funded(
            100, new NewAccount.Limits(List.of("WORKS"), List.of("LAND"), List.of("WAT")));
    var to = teller.account(AccountType.COMMITMENT, NewAccount.Limits.NONE);

    assertThat(teller.post(Teller.move(line, to, 1)))
        .isInstanceOf(PostOutcome.OutsideEarmark.class);
    assertThat(teller.post(Teller.move(line, to, 1).spentFor("VEHICLE", "WAT")))
        .isInstanceOf(PostOutcome.OutsideEarmark.class);
    assertThat(teller.post(Teller.move(line, to, 1).spentFor("WORKS", "TUN")))
        .isInstanceOf(PostOutcome.OutsideEarmark.class);
    assertThat(teller.post(Teller.move(line, to, 1).spentFor("WORKS", null)))
        .isInstanceOf(PostOutcome.OutsideEarmark.class);
    assertThat(teller.post(Teller.move(line, to, 1).spentFor("WORKS", "WAT")))
        .isInstanceOf(PostOutcome.Posted.class);
    assertThat(teller.balance(line)).isEqualTo(99);
  }

  @Test
  void whatDoesNotBalanceIsAFaultAndLeavesNothing() {
    var line = teller.funded(100, NewAccount.Limits.NONE);
    var to = teller.account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    var key = UUID.randomUUID().toString();
    var legs = List.of(new Posting.Leg(line, -10), new Posting.Leg(to, 11));
    var unbalanced =
        new Posting(
            key, JournalKind.RESERVE, UUID.randomUUID(), null, null, null, "unbalanced", legs);
    assertThatThrownBy(() -> teller.post(unbalanced)).hasRootCauseInstanceOf(SQLException.class);
    assertThatThrownBy(() -> teller.post(Teller.move(line, UUID.randomUUID(), 1)))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(teller.balance(line)).isEqualTo(100);
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
              + " account_version, part, business_date, at, hash) SELECT uuidv7(), journal_id,"
              + " account_id, 1, 1, 9, part, business_date, at, hash FROM entry",
          "UPDATE journal SET memo = 'x'",
          "DELETE FROM journal",
          "TRUNCATE journal CASCADE",
          "UPDATE account_part SET balance_fen = 1",
          "UPDATE account SET parts = 2",
          "UPDATE account SET purposes = '{}'",
          "DELETE FROM account",
          "INSERT INTO account (id, type, code, opened_on, parts)"
              + " VALUES (uuidv7(), 'UNIT', 'UNIT:forged', '2019-01-01', 5)",
          "INSERT INTO account_part (account_id, part, owing) SELECT id, 1, true FROM account",
          "DELETE FROM account_part",
          "UPDATE ledger_verification SET holds = true",
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
}
