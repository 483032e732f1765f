package org.ecocity.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the trail and verifies that nothing in it was changed, left out or cut off. */
@ApplicationScoped
class AuditTrail {
  private static final int FETCH_ROWS = 1000;

  private final DataSource dataSource;

  AuditTrail(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Transactional
  List<AuditEntry> entries(
      @Nullable UUID aggregateId, @Nullable String actor, long before, int limit) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT * FROM audit_entry WHERE entry_no < ?"
                    + " AND (?::uuid IS NULL OR aggregate_id = ?::uuid)"
                    + " AND (?::text IS NULL OR actor = ?)"
                    + " ORDER BY entry_no DESC LIMIT ?")) {
      query.setLong(1, before);
      query.setObject(2, aggregateId);
      query.setObject(3, aggregateId);
      query.setString(4, actor);
      query.setString(5, actor);
      query.setInt(6, limit);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<AuditEntry>();
        while (row.next()) {
          found.add(AuditEntry.of(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail could not be read", e);
    }
  }

  /** Recomputes the chain from its first link. */
  @Transactional
  AuditVerification verify() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT s.chain_no, s.hash AS sealed_hash, e.* FROM audit_seal s"
                    + " LEFT JOIN audit_entry e ON e.id = s.entry_id ORDER BY s.chain_no")) {
      query.setFetchSize(FETCH_ROWS);
      long unsealed = unsealed(connection);
      long expected = 0;
      var hash = Chain.GENESIS;
      try (var row = query.executeQuery()) {
        while (row.next()) {
          expected++;
          var present = row.getObject("id") != null;
          if (!present || row.getLong("chain_no") != expected) {
            return AuditVerification.brokenAt(expected, unsealed);
          }
          hash = Chain.link(hash, expected, AuditEntry.of(row));
          if (!hash.equals(row.getString("sealed_hash"))) {
            return AuditVerification.brokenAt(expected, unsealed);
          }
        }
      }
      return new AuditVerification(true, expected, unsealed, hash, null);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail could not be verified", e);
    }
  }

  @Transactional
  List<AuditHead> heads() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT service, day, chain_no, hash FROM audit_head ORDER BY day DESC, service LIMIT 200");
        var row = query.executeQuery()) {
      var found = new ArrayList<AuditHead>();
      while (row.next()) {
        found.add(
            new AuditHead(
                row.getString(1),
                row.getObject(2, java.time.LocalDate.class),
                row.getLong(3),
                row.getString(4)));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Audit heads could not be read", e);
    }
  }

  private static long unsealed(java.sql.Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "SELECT (SELECT count(*) FROM audit_entry) - (SELECT count(*) FROM audit_seal)");
        var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
