package org.ecocity.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Acts;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Writes who did what, for which unit, when, and what it changed, in the transaction of the act.
 * Every change of state goes through here.
 */
@ApplicationScoped
public class Audit {
  private static final Clock SYSTEM = Clock.systemUTC();

  private final DataSource dataSource;
  private final ObjectMapper json;
  private final BusinessClock clock;
  private final Acts acts;

  Audit(DataSource dataSource, ObjectMapper json, BusinessClock clock, Acts acts) {
    this.dataSource = dataSource;
    this.json = json;
    this.clock = clock;
    this.acts = acts;
  }

  /** Something came to be. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void created(String aggregate, UUID id, Object after) {
    write(new Entry(aggregate, id, "CREATED", null, null, null, null, null, after));
  }

  /** Something was changed without a change of state. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void changed(String aggregate, UUID id, @Nullable Object before, Object after) {
    write(new Entry(aggregate, id, "CHANGED", null, null, null, null, before, after));
  }

  /** Something went from one state to another; {@code from} is none at the beginning. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void transition(
      String aggregate, UUID id, @Nullable Enum<?> from, Enum<?> to, @Nullable String reason) {
    var fromName = from == null ? null : from.name();
    write(new Entry(aggregate, id, "TRANSITION", fromName, to.name(), reason, null, null, null));
  }

  /** A transition with more to keep, such as the approval on paper behind it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void transition(
      String aggregate,
      UUID id,
      @Nullable Enum<?> from,
      Enum<?> to,
      @Nullable String reason,
      @Nullable Object detail) {
    var fromName = from == null ? null : from.name();
    write(new Entry(aggregate, id, "TRANSITION", fromName, to.name(), reason, detail, null, null));
  }

  /** Another act of that name, such as {@code OPINION} or {@code VERIFIED_CHAIN}. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void noted(String aggregate, UUID id, String act, @Nullable Object detail) {
    write(new Entry(aggregate, id, act, null, null, null, detail, null, null));
  }

  private void write(Entry entry) {
    var act = acts.present();
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO audit_entry (id, aggregate, aggregate_id, act, actor, actor_name, unit_code,"
                    + " from_state, to_state, reason, detail, before_json, after_json,"
                    + " correlation_id, at, recorded_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, Ids.next());
      insert.setString(2, entry.aggregate());
      insert.setObject(3, entry.id());
      insert.setString(4, entry.act());
      insert.setString(5, act.actor());
      insert.setString(6, act.actorName());
      insert.setString(7, act.unitCode());
      insert.setString(8, entry.from());
      insert.setString(9, entry.to());
      insert.setString(10, entry.reason());
      insert.setString(11, text(entry.detail()));
      insert.setString(12, text(entry.before()));
      insert.setString(13, text(entry.after()));
      insert.setObject(14, act.correlationId());
      insert.setObject(15, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
      insert.setObject(16, OffsetDateTime.ofInstant(SYSTEM.instant(), ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The audit entry could not be written", e);
    }
  }

  private @Nullable String text(@Nullable Object value) throws JsonProcessingException {
    return value == null ? null : json.writeValueAsString(value);
  }

  private record Entry(
      String aggregate,
      UUID id,
      String act,
      @Nullable String from,
      @Nullable String to,
      @Nullable String reason,
      @Nullable Object detail,
      @Nullable Object before,
      @Nullable Object after) {}
}
