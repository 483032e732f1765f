package org.ecocity.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The history of states: a view of the audit entries, not a second record. */
@ApplicationScoped
public class Transitions {
  private static final int MAX_ROWS = 500;

  private final DataSource dataSource;

  Transitions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** All changes of state of one thing, oldest first. */
  @Transactional
  public List<TransitionView> of(String aggregate, UUID id) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT from_state, to_state, actor, actor_name, unit_code, reason, at FROM audit_entry"
                    + " WHERE aggregate_id = ? AND aggregate = ? AND act = 'TRANSITION'"
                    + " ORDER BY entry_no LIMIT "
                    + MAX_ROWS)) {
      query.setObject(1, id);
      query.setString(2, aggregate);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<TransitionView>();
        while (row.next()) {
          found.add(
              new TransitionView(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getObject(7, OffsetDateTime.class).toInstant()));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The history could not be read", e);
    }
  }
}
