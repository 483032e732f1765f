package org.ecocity.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act as it was recorded.
 *
 * @param id the entry
 * @param entryNo order of writing
 * @param aggregate kind of thing
 * @param aggregateId the thing
 * @param act CREATED, CHANGED, TRANSITION or another act's name
 * @param actor who
 * @param actorName name of the person at the time, none for a client or the system
 * @param unitCode on behalf of which unit
 * @param fromState state before, of a transition
 * @param toState state after
 * @param reason the reason given
 * @param detail more, as JSON
 * @param before the thing before, as JSON
 * @param after the thing after, as JSON
 * @param correlationId follows one first act through all services
 * @param at business instant
 * @param recordedAt system instant
 */
public record AuditEntry(
    UUID id,
    long entryNo,
    String aggregate,
    UUID aggregateId,
    String act,
    String actor,
    @Nullable String actorName,
    @Nullable String unitCode,
    @Nullable String fromState,
    @Nullable String toState,
    @Nullable String reason,
    @Nullable String detail,
    @Nullable String before,
    @Nullable String after,
    UUID correlationId,
    Instant at,
    Instant recordedAt) {

  static AuditEntry of(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getLong("entry_no"),
        row.getString("aggregate"),
        row.getObject("aggregate_id", UUID.class),
        row.getString("act"),
        row.getString("actor"),
        row.getString("actor_name"),
        row.getString("unit_code"),
        row.getString("from_state"),
        row.getString("to_state"),
        row.getString("reason"),
        row.getString("detail"),
        row.getString("before_json"),
        row.getString("after_json"),
        row.getObject("correlation_id", UUID.class),
        instant(row, "at"),
        instant(row, "recorded_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .withOffsetSameInstant(ZoneOffset.UTC)
        .toInstant();
  }
}
