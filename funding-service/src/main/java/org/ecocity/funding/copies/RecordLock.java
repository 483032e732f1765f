package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets the copies stand still while a round freezes what is reckoned from them: writers pass side
 * by side, a freeze waits for those under way and lets none begin until it is done.
 */
@ApplicationScoped
public class RecordLock {
  private static final String KEY = "(hashtextextended('records-of-factors', 7))";

  private final DataSource dataSource;

  RecordLock(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Before a copy is written. */
  @Transactional(Transactional.TxType.MANDATORY)
  void write() {
    take("SELECT 1 FROM pg_advisory_xact_lock_shared" + KEY);
  }

  /** Nothing is written until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void still() {
    take("SELECT 1 FROM pg_advisory_xact_lock" + KEY);
  }

  private void take(String sql) {
    try (var connection = dataSource.getConnection();
        var lock = connection.prepareStatement(sql)) {
      lock.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The records could not be locked", e);
    }
  }
}
