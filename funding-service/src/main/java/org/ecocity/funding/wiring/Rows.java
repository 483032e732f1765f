package org.ecocity.funding.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs plain SQL that reads; each query bounds what it gives. */
@ApplicationScoped
public class Rows {
  private final DataSource dataSource;

  Rows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The rows of a query, in its order.
   *
   * @param reading makes one of a row
   * @param values of the query's parameters; a list is an array of ids, an array one of texts
   */
  @Transactional
  public <R> List<R> read(String sql, Reading<R> reading, @Nullable Object... values) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(sql)) {
      bind(connection, query, values);
      try (var row = query.executeQuery()) {
        return all(row, reading);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Rows could not be read", e);
    }
  }

  /**
   * The rows of a query once a lock is held, in one round trip: each of the two statements sees
   * what is committed when it begins, so the second sees what those have done whom the first waited
   * for.
   *
   * @param lock a query that takes a lock until the transaction ends
   * @param values of the parameters of both, the lock's first
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <R> List<R> readLocked(
      String lock, String sql, Reading<R> reading, @Nullable Object... values) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(lock + "; " + sql)) {
      bind(connection, query, values);
      query.execute();
      query.getMoreResults();
      return all(query.getResultSet(), reading);
    } catch (SQLException e) {
      throw new IllegalStateException("Rows could not be read under a lock", e);
    }
  }

  private static <R> List<R> all(ResultSet row, Reading<R> reading) throws SQLException {
    var found = new ArrayList<R>();
    while (row.next()) {
      found.add(reading.of(row));
    }
    return found;
  }

  private static void bind(
      Connection connection, PreparedStatement query, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof List<?> ids) {
        query.setArray(i + 1, connection.createArrayOf("uuid", ids.toArray()));
      } else if (values[i] instanceof String[] texts) {
        query.setArray(i + 1, connection.createArrayOf("text", texts));
      } else {
        query.setObject(i + 1, values[i]);
      }
    }
  }

  /** Texts of an array. */
  public static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** An id, if there is one. */
  public static @Nullable UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Reading<R> {
    /** One of the present row. */
    R of(ResultSet row) throws SQLException;
  }
}
