package org.ecocity.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** Events that could not be applied, kept in order behind the first of their aggregate. */
@ApplicationScoped
public class DeadLetters {
  /** The longest list. */
  static final int MAX_LISTED = 200;

  private final DataSource dataSource;
  private final ObjectMapper json;
  private final DeadLetterTopic topic;

  DeadLetters(DataSource dataSource, ObjectMapper json, DeadLetterTopic topic) {
    this.dataSource = dataSource;
    this.json = json;
    this.topic = topic;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean hasParked(@Nullable String key) {
    if (key == null) {
      return false;
    }
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT 1 FROM dead_letter WHERE record_key = ? AND state = 'PARKED' LIMIT 1")) {
      query.setString(1, key);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Dead letters could not be read", e);
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void park(Received received, String reason) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO dead_letter (id, topic, partition_no, offset_no, record_key, event_type,"
                    + " headers, payload, reason, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PARKED')"
                    + " ON CONFLICT (topic, partition_no, offset_no) DO NOTHING")) {
      insert.setObject(1, Ids.next());
      insert.setString(2, received.topic());
      insert.setInt(3, received.partition());
      insert.setLong(4, received.offset());
      insert.setString(5, storable(received.key()));
      insert.setString(6, storable(received.type()));
      insert.setString(7, storable(json.writeValueAsString(received.headers())));
      insert.setBytes(8, received.payload());
      insert.setString(9, storable(reason));
      insert.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("A dead letter could not be parked", e);
    }
    topic.send(received, reason);
  }

  /** Parked letters, oldest first. */
  @Transactional
  public List<DeadLetter> list() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT * FROM dead_letter WHERE state = 'PARKED' ORDER BY parked_at, offset_no LIMIT "
                    + MAX_LISTED);
        var row = query.executeQuery()) {
      var found = new ArrayList<DeadLetter>();
      while (row.next()) {
        found.add(letter(row));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Dead letters could not be read", e);
    }
  }

  /** One letter, whatever became of it. */
  @Transactional
  public Optional<DeadLetter> find(UUID id) {
    return rows("SELECT * FROM dead_letter WHERE id = ?", id, this::letter).stream().findFirst();
  }

  /** The first letter still parked for the same aggregate. */
  @Transactional
  Optional<Parked> firstParkedWith(UUID id) {
    return rows(
            "SELECT d.* FROM dead_letter d JOIN dead_letter one ON one.id = ?"
                + " AND (d.id = one.id OR d.record_key = one.record_key)"
                + " WHERE d.state = 'PARKED' ORDER BY d.offset_no LIMIT 1",
            id,
            row -> new Parked(row.getObject("id", UUID.class), received(row)))
        .stream()
        .findFirst();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void settle(UUID id, DeadLetter.State state) {
    try (var connection = dataSource.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE dead_letter SET state = ?, settled_at = now() WHERE id = ? AND state = 'PARKED'")) {
      update.setString(1, state.name());
      update.setObject(2, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("A dead letter could not be settled", e);
    }
  }

  private <T> List<T> rows(String sql, UUID id, RowReader<T> reader) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, id);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<T>();
        while (row.next()) {
          found.add(reader.read(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Dead letters could not be read", e);
    }
  }

  private DeadLetter letter(ResultSet row) throws SQLException {
    var payload = row.getBytes("payload");
    return new DeadLetter(
        row.getObject("id", UUID.class),
        DeadLetter.State.valueOf(row.getString("state")),
        row.getString("topic"),
        row.getInt("partition_no"),
        row.getLong("offset_no"),
        row.getString("record_key"),
        row.getString("event_type"),
        headers(row),
        payload == null ? "" : new String(payload, StandardCharsets.UTF_8),
        row.getString("reason"),
        row.getObject("parked_at", OffsetDateTime.class).toInstant());
  }

  private Received received(ResultSet row) throws SQLException {
    return new Received(
        row.getString("topic"),
        row.getInt("partition_no"),
        row.getLong("offset_no"),
        row.getString("record_key"),
        headers(row),
        row.getBytes("payload"));
  }

  private Map<String, String> headers(ResultSet row) throws SQLException {
    try {
      return json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored headers are unreadable", e);
    }
  }

  /** PostgreSQL's text takes no NUL, whatever a stranger sends. */
  private static @Nullable String storable(@Nullable String text) {
    return text == null ? null : text.replace("\u0000", "\uFFFD");
  }

  record Parked(UUID id, Received received) {}

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
