package org.ecocity.supervision.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** Gives codes such as {@code F-2019-0001}: one running number for each prefix and year. */
@ApplicationScoped
public class Codes {
  private final DataSource dataSource;

  Codes(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The next code; the row lock is held to the commit, so that no number is lost or doubled. */
  @Transactional(Transactional.TxType.MANDATORY)
  public String next(String prefix, int year) {
    try (var connection = dataSource.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO code_series AS s (prefix, year, last_no) VALUES (?, ?, 1)"
                    + " ON CONFLICT (prefix, year) DO UPDATE SET last_no = s.last_no + 1"
                    + " RETURNING last_no")) {
      upsert.setString(1, prefix);
      upsert.setInt(2, year);
      try (var row = upsert.executeQuery()) {
        row.next();
        return String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, row.getInt(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("No code could be given", e);
    }
  }
}
