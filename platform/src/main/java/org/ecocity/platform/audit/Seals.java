package org.ecocity.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads the chain's head. */
final class Seals {
  private Seals() {}

  static Head head(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "SELECT chain_no, hash FROM audit_seal ORDER BY chain_no DESC LIMIT 1");
        var row = query.executeQuery()) {
      return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, Chain.GENESIS);
    }
  }

  record Head(long chainNo, String hash) {}
}
