package org.ecocity.supervision.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.scorecards.CutOff;

/** Runs the measures' queries over the local copies, each as of a cut-off. */
@ApplicationScoped
class Rows {
  private static final int MAX_ROWS = 5000;

  /** What stood in the year's table, and what was known of it, at the cut-off. */
  private static final String COPIES =
      """
      WITH present_table AS (
        SELECT table_id, issued_on FROM table_copy
        WHERE year = :year AND issued_on <= :to AND told_at <= :known
        ORDER BY version DESC LIMIT 1),
      entry AS (
        SELECT e.*, t.issued_on AS table_issued_on
        FROM table_entry_copy e JOIN present_table t ON t.table_id = e.table_id
        WHERE e.owner_unit_code = :unit),
      project AS (
        SELECT DISTINCT ON (p.project_id) p.* FROM project_copy p
        JOIN entry e ON e.project_id = p.project_id
        WHERE p.told_at <= :known ORDER BY p.project_id, p.copied_version DESC),
      progress AS (
        SELECT DISTINCT ON (g.project_id) g.* FROM progress_copy g
        JOIN entry e ON e.project_id = g.project_id
        WHERE g.period <= :month AND g.reported_at <= :known
        ORDER BY g.project_id, g.period DESC, g.revision DESC),
      curve AS (
        SELECT percent FROM plan_curve_copy
        WHERE year = :year AND month = :monthNo AND told_at <= :known
        ORDER BY copied_version DESC LIMIT 1),
      line AS (
        SELECT DISTINCT ON (budget_line_id) * FROM budget_line_copy
        WHERE year = :year AND owner_unit_code = :unit AND told_at <= LEAST(
            CAST(:known AS timestamptz), CAST(:ended AS timestamptz))
        ORDER BY budget_line_id, copied_version DESC),
      duty AS (
        SELECT task_id, min(told_at) AS assigned_at FROM task_copy
        WHERE told_at <= :known
          AND (lead_unit_code = :unit OR :unit = ANY (assisting_unit_codes))
        GROUP BY task_id),
      task AS (
        SELECT DISTINCT ON (t.task_id) t.*, d.assigned_at FROM task_copy t
        JOIN duty d ON d.task_id = t.task_id
        WHERE t.told_at <= :known ORDER BY t.task_id, t.copied_version DESC),
      reported AS (
        SELECT DISTINCT ON (r.task_id) r.task_id, r.completion_percent FROM task_report_copy r
        JOIN duty d ON d.task_id = r.task_id
        WHERE r.reported_on <= :to AND r.told_at <= :known
        ORDER BY r.task_id, r.copied_version DESC),
      completed AS (
        SELECT r.task_id, min(r.reported_on) AS completed_on FROM task_report_copy r
        JOIN duty d ON d.task_id = r.task_id
        WHERE r.completion_percent >= 100 AND r.reported_on <= :to AND r.told_at <= :known
        GROUP BY r.task_id),
      past AS (
        SELECT DISTINCT ON (h.finding_id) h.finding_id, h.state, h.due_date
        FROM finding_past h JOIN finding f ON f.id = h.finding_id
        WHERE f.unit_code = :unit AND h.since <= :known
        ORDER BY h.finding_id, h.no DESC)
      """;

  private final EntityManager entities;

  Rows(EntityManager entities) {
    this.entities = entities;
  }

  /** Rows of a query over the copies; only the parameters it mentions are bound. */
  List<Object[]> of(String select, String unitCode, CutOff cutOff, String argument) {
    var sql = COPIES + select;
    var query = entities.createNativeQuery(sql, Object[].class).setMaxResults(MAX_ROWS);
    var known = cutOff.knownAt().atOffset(ZoneOffset.UTC);
    var ended = cutOff.to().plusDays(1).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    var values =
        Map.<String, Object>of(
            "unit", unitCode,
            "from", cutOff.from(),
            "to", cutOff.to(),
            "known", known,
            "ended", ended,
            "year", cutOff.to().getYear(),
            "monthNo", cutOff.to().getMonthValue(),
            "month", month(cutOff.to()),
            "argument", argument);
    values.forEach(
        (name, value) -> {
          if (sql.matches("(?s).*:" + name + "\\b.*")) {
            query.setParameter(name, value);
          }
        });
    return query.getResultList();
  }

  static String month(LocalDate day) {
    return String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
  }

  static BigDecimal number(Object value) {
    return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
  }

  static LocalDate date(Object value) {
    return value instanceof java.sql.Date old
        ? old.toLocalDate()
        : LocalDate.parse(value.toString());
  }
}
