package org.ecocity.supervision.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project's light as it shone at a cut-off.
 *
 * @param projectId the project
 * @param projectCode its code
 * @param ownerUnitCode unit that owns it
 * @param dimension START, PROGRESS, PAYMENT, LISTING or REPORTING
 * @param colour GREEN, AMBER or RED
 * @param reason why, Chinese
 * @param reasonEn why, English
 * @param ruleVersion version of the light rules
 * @param period month it is about, if it is about one
 * @param since since when it shines so
 */
public record LightCopy(
    UUID projectId,
    String projectCode,
    String ownerUnitCode,
    String dimension,
    String colour,
    String reason,
    String reasonEn,
    int ruleVersion,
    @Nullable String period,
    Instant since) {
  static LightCopy of(ResultSet row) throws SQLException {
    return new LightCopy(
        row.getObject("project_id", UUID.class),
        row.getString("project_code"),
        row.getString("owner_unit_code"),
        row.getString("dimension"),
        row.getString("colour"),
        row.getString("reason"),
        row.getString("reason_en"),
        row.getInt("rule_version"),
        row.getString("period"),
        Rows.instant(row, "told_at"));
  }
}
