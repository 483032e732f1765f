package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.factors.FactorOrigin.Measure;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/** The records of projects and findings as of a day, of all units. */
@ApplicationScoped
class SourceRecords {
  /** A report tells of the day when its month was over by then, or it was filed by then. */
  private static final String REPORTS =
      """
      SELECT p.project_id AS id, c.code AS project_code, coalesce(c.code, c.name) AS code,
          c.owner_unit_code AS unit_code, p.period AS said, p.%s AS value,
          c.total_investment_fen AS weight
        FROM (SELECT DISTINCT ON (project_id) * FROM project_progress_report
            WHERE period <= ? OR reported_on <= ?
            ORDER BY project_id, period DESC, revision DESC) p
          JOIN project_copy c USING (project_id)
        WHERE c.state IS DISTINCT FROM 'WITHDRAWN'
        ORDER BY code, id
      """;

  private static final String ACCEPTANCES =
      """
      SELECT project_id AS id, code AS project_code, coalesce(code, name) AS code,
          owner_unit_code AS unit_code, accepted_on AS said, %s AS value, 0 AS weight
        FROM project_copy
        WHERE accepted_on BETWEEN ? AND ? AND state IS DISTINCT FROM 'WITHDRAWN'
        ORDER BY code, id
      """;

  private static final String FINDINGS =
      """
      SELECT f.finding_id AS id, c.code AS project_code, f.code, f.unit_code, last.on_day AS said,
          1 AS value, 0 AS weight
        FROM finding_copy f
          JOIN LATERAL (SELECT t.open, t.on_day FROM finding_turn t
            WHERE t.finding_id = f.finding_id AND t.on_day <= ?
            ORDER BY t.on_day DESC, t.version DESC LIMIT 1) last ON last.open
          LEFT JOIN project_copy c USING (project_id)
        WHERE f.severity = 'SERIOUS' AND NOT f.annulled
        ORDER BY f.code, id
      """;

  private static final String LISTINGS =
      """
      SELECT project_id AS id, c.code AS project_code, coalesce(c.code, c.name) AS code,
          c.owner_unit_code AS unit_code, l.listed_on AS said, 1 AS value, 0 AS weight
        FROM project_listing_copy l JOIN project_copy c USING (project_id)
        WHERE l.plan_year = ? AND l.listed_on <= ? AND c.state IS DISTINCT FROM 'WITHDRAWN'
        ORDER BY code, id
      """;

  private final Rows rows;

  SourceRecords(Rows rows) {
    this.rows = rows;
  }

  /**
   * A record.
   *
   * @param projectCode the project it is about; none where it is about none that has a code
   * @param unitCode the unit that builds the project, or has to rectify the finding
   * @param weight what it weighs in a mean
   * @param source what is shown of it
   */
  record Found(
      @Nullable String projectCode,
      String unitCode,
      long weight,
      FactorOrigin.CountedRecord source) {}

  List<Found> of(FactorOrigin wanted) {
    var day = wanted.asOf();
    var fen = isMoney(wanted.measure());
    return switch (wanted.kind()) {
      case PROGRESS ->
          rows.read(REPORTS.formatted(column(wanted)), row -> found(row, fen), ended(day), day);
      case ACCEPTANCE ->
          rows.read(
              ACCEPTANCES.formatted(fen ? "total_investment_fen" : "1"),
              row -> found(row, fen),
              wanted.from(),
              day);
      case SERIOUS_FINDING -> rows.read(FINDINGS, row -> found(row, false), day);
      case LISTING -> rows.read(LISTINGS, row -> found(row, false), wanted.year(), day);
    };
  }

  private static boolean isMoney(@Nullable Measure measure) {
    return switch (measure) {
      case WORK_DONE, FUNDS_ARRIVED, INVESTMENT -> true;
      case PHYSICAL_PERCENT, PROJECTS -> false;
      case null -> false;
    };
  }

  private static String column(FactorOrigin wanted) {
    return switch (wanted.measure()) {
      case WORK_DONE -> "work_done_fen";
      case FUNDS_ARRIVED -> "funds_arrived_fen";
      case PHYSICAL_PERCENT -> "physical_percent";
      case PROJECTS, INVESTMENT -> throw new IllegalStateException("No report has it");
      case null -> throw new IllegalStateException("Reports have several figures");
    };
  }

  /** The last month that was over on a day. */
  private static String ended(LocalDate day) {
    var month = YearMonth.from(day);
    return (month.atEndOfMonth().equals(day) ? month : month.minusMonths(1)).toString();
  }

  private static Found found(ResultSet row, boolean fen) throws SQLException {
    var value = row.getBigDecimal("value");
    return new Found(
        row.getString("project_code"),
        row.getString("unit_code"),
        row.getLong("weight"),
        new FactorOrigin.CountedRecord(
            row.getObject("id", UUID.class),
            row.getString("code"),
            row.getString("said"),
            plain(fen ? value.movePointLeft(2) : value)));
  }

  private static BigDecimal plain(BigDecimal value) {
    var shortened = value.stripTrailingZeros();
    return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
  }
}
