package org.ecocity.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ecocity.platform.testkit.TestParts;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who may do everything to the database changes the books: the verification says where.
 */
@QuarkusTest
@WithTestResource(TestParts.class)
class TamperedBooksTest {
  private static final String UNGUARDED = "SET session_replication_role = replica";
  private static final int ENTRIES = 6;

  @Inject Ledger ledger;
  @Inject LedgerVerifier verifier;
  @Inject DataSource dataSource;

  @Inject
  @ConfigProperty(name = "ecocity.db.url")
  String database;

  private UUID line;
  private UUID to;
  private String lastKey = "";

  @BeforeEach
  void somePayments() {
    var teller = new Teller(ledger);
    line = teller.funded(1_000, NewAccount.Limits.NONE);
    to = teller.account(AccountType.COMMITMENT, NewAccount.Limits.NONE);
    for (int i = 1; i < ENTRIES; i++) {
      var posting = Teller.move(line, to, i);
      lastKey = posting.key();
      teller.post(posting).require();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one fen of an entry      | UPDATE entry SET amount_fen = amount_fen - 1 WHERE %line AND account_version = 3 | 3",
        "a balance after          | UPDATE entry SET balance_after_fen = 7 WHERE %line AND account_version = 2       | 2",
        "the day                  | UPDATE entry SET business_date = business_date - 1 WHERE %line AND account_version = 5 | 5",
        "an entry taken out       | DELETE FROM entry WHERE %line AND account_version = 4                            | 5",
        "what a posting was for   | UPDATE journal SET purpose = 'VEHICLE' WHERE id IN (SELECT journal_id FROM entry WHERE %line AND account_version = 4) | 4",
        "who posted it            | UPDATE journal SET actor = 'nobody' WHERE id IN (SELECT journal_id FROM entry WHERE %line AND account_version = 6)     | 6"
      })
  void aChangeShowsWithTheFirstEntryThatIsWrong(String what, String sql, long version)
      throws SQLException {
    tampered(
        sql.replace("%line", "account_id = '" + line + "'"),
        () ->
            assertThat(verifier.verify().faults())
                .as(what)
                .filteredOn(fault -> line.equals(fault.id()))
                .filteredOn(fault -> fault.kind().equals("BROKEN_CHAIN"))
                .extracting(LedgerVerification.Fault::version)
                .containsExactly(version));
  }

  @Test
  void lastPostingsCutOffCleanlyShowBecauseTheNightBeforeCountedThem() throws SQLException {
    atNight(30);
    var cut = new ArrayList<String>();
    var journal = "(SELECT id FROM journal WHERE key = '" + lastKey + "')";
    for (var account : List.of(line, to)) {
      cut.add("DELETE FROM entry WHERE account_id = '" + account + "' AND journal_id = " + journal);
      cut.add(
          """
          UPDATE account_part p SET balance_fen = e.balance_after_fen, version = e.account_version,
            hash = e.hash FROM entry e WHERE p.account_id = '%1$s' AND e.account_id = '%1$s'
            AND e.account_version = p.version - 1
          """
              .formatted(account));
    }
    cut.add("DELETE FROM journal WHERE key = '" + lastKey + "'");
    tampered(
        String.join(";", cut),
        () -> {
          assertThat(verifier.verify().faults())
              .extracting(LedgerVerification.Fault::kind)
              .contains("CUT_OFF");
          atNight(60);
          onDesk("finance-chief", hasItem("LOOK_AT_BOOKS"));
          onDesk("auditor", hasItem("LOOK_AT_BOOKS"));
          onDesk("finance", not(hasItem("LOOK_AT_BOOKS")));
        });
    atNight(90);
    onDesk("auditor", not(hasItem("LOOK_AT_BOOKS")));
  }

  private void atNight(long hours) {
    var night = Clock.offset(Clock.systemUTC(), Duration.ofHours(hours));
    new NightlyVerification(dataSource, verifier, night).run(LocalDateTime.now(night));
  }

  private static void onDesk(String user, Matcher<Iterable<? super String>> kinds) {
    as(user).get("/api/funding/v1/todos").then().body("items.kind", kinds);
  }

  /** Changes the books, looks, and puts everything back for the tests that follow. */
  private void tampered(String sql, Runnable look) throws SQLException {
    try (var root = DriverManager.getConnection(database + "?user=postgres");
        var statement = root.createStatement()) {
      for (var table : List.of("journal", "entry", "account_part")) {
        statement.execute("CREATE TEMP TABLE kept_" + table + " AS TABLE " + table);
      }
      statement.execute(UNGUARDED);
      for (var one : sql.split(";")) {
        assertThat(statement.executeUpdate(one)).as(one).isPositive();
      }
      try {
        look.run();
      } finally {
        for (var table : List.of("entry", "journal", "account_part")) {
          statement.execute("DELETE FROM " + table);
        }
        statement.execute("INSERT INTO journal OVERRIDING SYSTEM VALUE SELECT * FROM kept_journal");
        statement.execute("INSERT INTO entry SELECT * FROM kept_entry");
        statement.execute("INSERT INTO account_part SELECT * FROM kept_account_part");
      }
    }
    assertThat(verifier.verify().faults()).as("put back").isEmpty();
  }
}
