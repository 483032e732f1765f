package org.ecocity.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Acts;
import org.ecocity.platform.time.BusinessClock;

/**
 * The door of the ledger. A posting is one SQL call: the database locks the accounts in one order,
 * checks floors and earmarks, writes the entries and moves the balances.
 */
@ApplicationScoped
public class Ledger {
  private final DataSource dataSource;
  private final BusinessClock clock;
  private final Acts acts;

  Ledger(DataSource dataSource, BusinessClock clock, Acts acts) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.acts = acts;
  }

  /** The id of the account with that code, opened now if it was not there. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID open(NewAccount wanted) {
    try (var connection = dataSource.getConnection()) {
      insert(connection, wanted);
      try (var query = connection.prepareStatement("SELECT id FROM account WHERE code = ?")) {
        query.setString(1, wanted.code());
        try (var row = query.executeQuery()) {
          row.next();
          return row.getObject(1, UUID.class);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Account " + wanted.code() + " could not be opened", e);
    }
  }

  private static void insert(Connection connection, NewAccount wanted) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO account (id, type, code, budget_line_id, project_id, unit_code, purposes,"
                + " excluded_purposes, field_codes, opened_on)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING")) {
      insert.setObject(1, Ids.next());
      insert.setString(2, wanted.type().name());
      insert.setString(3, wanted.code());
      insert.setObject(4, wanted.budgetLineId());
      insert.setObject(5, wanted.projectId());
      insert.setString(6, wanted.unitCode());
      insert.setArray(7, array(connection, "text", wanted.earmark().purposes()));
      insert.setArray(8, array(connection, "text", wanted.earmark().excludedPurposes()));
      insert.setArray(9, array(connection, "text", wanted.earmark().fieldCodes()));
      insert.setObject(10, wanted.openedOn());
      insert.executeUpdate();
    }
  }

  /** Moves money, or says why not; needs the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public PostOutcome post(Posting posting) {
    try (var connection = dataSource.getConnection();
        var call =
            connection.prepareStatement(
                "SELECT * FROM post(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      bind(connection, call, posting);
      try (var row = call.executeQuery()) {
        row.next();
        return switch (row.getString("outcome")) {
          case "POSTED", "REPLAYED" ->
              new PostOutcome.Posted(row.getObject("journal_id", UUID.class));
          case "BELOW_FLOOR" ->
              new PostOutcome.BelowFloor(
                  row.getObject("account_id", UUID.class), row.getLong("balance_fen"));
          case "OUTSIDE_EARMARK" ->
              new PostOutcome.OutsideEarmark(row.getObject("account_id", UUID.class));
          default -> throw new IllegalStateException("Unknown outcome of post()");
        };
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Posting " + posting.key() + " failed", e);
    }
  }

  private void bind(Connection connection, PreparedStatement call, Posting posting)
      throws SQLException {
    call.setObject(1, Ids.next());
    call.setString(2, posting.key());
    call.setString(3, posting.kind().name());
    call.setObject(4, posting.aboutId());
    call.setObject(5, posting.reversesId());
    call.setString(6, posting.purpose());
    call.setString(7, posting.fieldCode());
    call.setString(8, posting.memo());
    call.setString(9, acts.present().actor());
    call.setObject(10, clock.today());
    call.setObject(11, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
    var legs = posting.legs();
    call.setArray(
        12, array(connection, "uuid", legs.stream().map(Posting.Leg::accountId).toList()));
    call.setArray(
        13, array(connection, "int8", legs.stream().map(Posting.Leg::amountFen).toList()));
  }

  /**
   * Spreads an account's money over so many parts, so that those who pay from it at once need not
   * wait for each other; does nothing to one that has as many.
   */
  @Transactional
  public void spread(UUID accountId, int parts) {
    try (var connection = dataSource.getConnection();
        var call = connection.prepareStatement("SELECT spread(?, ?, ?, ?, ?, ?)")) {
      call.setObject(1, accountId);
      call.setInt(2, parts);
      call.setObject(3, Ids.next());
      call.setString(4, acts.present().actor());
      call.setObject(5, clock.today());
      call.setObject(6, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
      call.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("Account " + accountId + " could not be spread", e);
    }
  }

  /** The account that a posting of two legs took its money from. */
  @Transactional
  public UUID giverOf(UUID journalId) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT account_id FROM entry WHERE journal_id = ? AND amount_fen < 0 LIMIT 1")) {
      query.setObject(1, journalId);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Posting " + journalId + " could not be read", e);
    }
  }

  /** The present balances of accounts in fen, by account. */
  @Transactional
  public Map<UUID, Long> balancesFen(Collection<UUID> accountIds) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT account_id, balance_fen FROM account_balance WHERE account_id = ANY (?)")) {
      query.setArray(1, array(connection, "uuid", List.copyOf(accountIds)));
      try (var row = query.executeQuery()) {
        var found = new HashMap<UUID, Long>();
        while (row.next()) {
          found.put(row.getObject(1, UUID.class), row.getLong(2));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Balances could not be read", e);
    }
  }

  /**
   * Lets payments of one project come one after the other until the transaction ends, so that each
   * sees in {@link #paidFenOfProject} what the one before has paid, from whatever line.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void oneAtATime(UUID projectId) {
    try (var connection = dataSource.getConnection();
        var lock =
            connection.prepareStatement(
                "SELECT pg_advisory_xact_lock(hashtextextended(?::text, 4))")) {
      lock.setObject(1, projectId);
      lock.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("Project " + projectId + " could not be locked", e);
    }
  }

  /** What each of these budget lines has paid so far, in fen; none of what paid nothing. */
  @Transactional
  public Map<UUID, Long> paidFenOfLines(Collection<UUID> lineIds) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT a.budget_line_id, sum(b.balance_fen)::bigint FROM account a"
                    + " JOIN account_part b ON b.account_id = a.id"
                    + " WHERE a.budget_line_id = ANY (?) AND a.type = 'PAID' GROUP BY 1")) {
      query.setArray(1, array(connection, "uuid", List.copyOf(lineIds)));
      try (var row = query.executeQuery()) {
        var found = new HashMap<UUID, Long>();
        while (row.next()) {
          found.put(row.getObject(1, UUID.class), row.getLong(2));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("What lines have paid could not be read", e);
    }
  }

  /** What all budget lines together have paid for a project so far, in fen. */
  @Transactional
  public long paidFenOfProject(UUID projectId) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT coalesce(sum(b.balance_fen), 0)::bigint FROM account a"
                    + " JOIN account_part b ON b.account_id = a.id"
                    + " WHERE a.project_id = ? AND a.type = 'PAID'")) {
      query.setObject(1, projectId);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("What was paid for a project could not be read", e);
    }
  }

  private static java.sql.Array array(Connection connection, String type, List<?> values)
      throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }
}
