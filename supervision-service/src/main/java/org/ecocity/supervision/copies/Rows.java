package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain rows: kept once, never changed, read by statements that name their cut-off. */
@ApplicationScoped
class Rows {
  private final DataSource dataSource;

  Rows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps a row unless it is there already. */
  void keep(String table, String columns, @Nullable Object... values) {
    var marks = String.join(", ", Collections.nCopies(values.length, "?"));
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO "
                    + table
                    + " ("
                    + columns
                    + ") VALUES ("
                    + marks
                    + ") ON CONFLICT DO NOTHING")) {
      bind(insert, values);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("A row of " + table + " could not be kept", e);
    }
  }

  /** Reads rows in the order the statement gives. */
  <T> List<T> read(String sql, Reading<T> reading, @Nullable Object... values) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(sql)) {
      bind(query, values);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<T>();
        while (row.next()) {
          found.add(reading.of(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Rows could not be read: " + sql, e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      var value = values[i];
      if (value instanceof Instant instant) {
        statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
      } else if (value instanceof List<?> texts) {
        statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** Makes a value of a row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }
}
