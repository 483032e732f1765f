package org.ecocity.supervision.copies;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A project's progress report of a period, in the revision that held at a cut-off.
 *
 * @param projectId the project
 * @param period the month, such as {@code 2019-03}
 * @param revision 1, 2, 3 …
 * @param projectCode the project's code
 * @param ownerUnitCode unit that reported
 * @param physicalPercent physical progress, 0 to 100
 * @param workDoneFen work done since the start, fen
 * @param fundsArrivedFen funds arrived since the start, fen
 * @param reportedAt when this revision was reported
 * @param firstReportedAt when the period was reported for the first time: whether it was in time
 */
public record ProgressCopy(
    UUID projectId,
    String period,
    int revision,
    String projectCode,
    String ownerUnitCode,
    BigDecimal physicalPercent,
    long workDoneFen,
    long fundsArrivedFen,
    Instant reportedAt,
    Instant firstReportedAt) {
  static ProgressCopy of(ResultSet row) throws SQLException {
    return new ProgressCopy(
        row.getObject("project_id", UUID.class),
        row.getString("period"),
        row.getInt("revision"),
        row.getString("project_code"),
        row.getString("owner_unit_code"),
        row.getBigDecimal("physical_percent"),
        row.getLong("work_done_fen"),
        row.getLong("funds_arrived_fen"),
        Rows.instant(row, "reported_at"),
        Rows.instant(row, "first_reported_at"));
  }
}
