package org.ecocity.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Answers kept under their keys for a day of system time. */
@ApplicationScoped
class StoredAnswers {
  static final int MAX_BODY_BYTES = 64 * 1024;

  /** Sent together but two statements: the second sees what the last holder of the lock left. */
  private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 2))";

  private static final String FIND =
      """
      SELECT fingerprint, status, location, etag, media_type, body FROM idempotency_key
      WHERE client = ? AND operation = ? AND key = ? AND created_at > now() - interval '24 hours'""";

  private final DataSource dataSource;

  StoredAnswers(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes the key's lock until the transaction ends and finds what was answered before. */
  @Transactional(Transactional.TxType.MANDATORY)
  @Nullable Answer lockAndFind(Id id, String fingerprint) throws SQLException {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(LOCK + "; " + FIND)) {
      query.setString(1, id.client() + "|" + id.operation() + "|" + id.key());
      query.setString(2, id.client());
      query.setString(3, id.operation());
      query.setString(4, id.key());
      query.execute();
      if (!isLocked(query.getResultSet())) {
        throw Problem.conflict("idempotency-key-in-flight").retryAfter(1);
      }
      query.getMoreResults();
      return answer(query.getResultSet(), fingerprint);
    }
  }

  private static boolean isLocked(ResultSet row) throws SQLException {
    return row.next() && row.getBoolean(1);
  }

  private static @Nullable Answer answer(ResultSet row, String fingerprint) throws SQLException {
    if (!row.next()) {
      return null;
    }
    if (!row.getString(1).equals(fingerprint)) {
      throw Problem.rule("idempotency-key-reused", null);
    }
    return new Answer(
        row.getInt(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void keep(Id id, String fingerprint, Answer answer) throws SQLException {
    var body = answer.body();
    if (body != null && body.getBytes(StandardCharsets.UTF_8).length > MAX_BODY_BYTES) {
      body = null;
    }
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO idempotency_key (client, operation, key, fingerprint, status, location,"
                    + " etag, media_type, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (client, operation, key) DO UPDATE SET"
                    + " fingerprint = excluded.fingerprint, status = excluded.status,"
                    + " location = excluded.location, etag = excluded.etag,"
                    + " media_type = excluded.media_type, body = excluded.body, created_at = now()")) {
      insert.setString(1, id.client());
      insert.setString(2, id.operation());
      insert.setString(3, id.key());
      insert.setString(4, fingerprint);
      insert.setInt(5, answer.status());
      insert.setString(6, answer.location());
      insert.setString(7, answer.etag());
      insert.setString(8, answer.mediaType());
      insert.setString(9, body);
      insert.executeUpdate();
    }
  }

  record Id(String client, String operation, String key) {}

  record Answer(
      int status,
      @Nullable String location,
      @Nullable String etag,
      String mediaType,
      @Nullable String body) {}
}
