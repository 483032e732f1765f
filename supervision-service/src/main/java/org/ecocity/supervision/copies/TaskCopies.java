package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks and the reports on them as of a cut-off. */
@ApplicationScoped
public class TaskCopies {
  private final Rows rows;

  TaskCopies(Rows rows) {
    this.rows = rows;
  }

  /** Every task as it was assigned then, by number. */
  @Transactional
  public List<Task> tasks(Instant asOf) {
    return rows.read(
        "SELECT * FROM (SELECT DISTINCT ON (task_id) * FROM task_copy WHERE told_at <= ?"
            + " ORDER BY task_id, copied_version DESC) t ORDER BY number, task_id",
        row ->
            new Task(
                row.getObject("task_id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("lead_unit_code"),
                List.of((String[]) row.getArray("assisting_unit_codes").getArray()),
                row.getObject("due_date", LocalDate.class),
                row.getBigDecimal("weight_percent")),
        asOf);
  }

  /** Each unit's last report on each task by then. */
  @Transactional
  public List<Report> reports(Instant asOf) {
    return rows.read(
        "SELECT DISTINCT ON (task_id, unit_code) * FROM task_report_copy WHERE told_at <= ?"
            + " ORDER BY task_id, unit_code, copied_version DESC",
        TaskCopies::report,
        asOf);
  }

  /** Every report by then, oldest first: when a task came to 100 %. */
  @Transactional
  public List<Report> allReports(Instant asOf) {
    return rows.read(
        "SELECT * FROM task_report_copy WHERE told_at <= ? ORDER BY task_id, copied_version",
        TaskCopies::report,
        asOf);
  }

  private static Report report(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Report(
        row.getObject("task_id", UUID.class),
        row.getString("unit_code"),
        row.getBigDecimal("completion_percent"),
        row.getObject("reported_on", LocalDate.class));
  }

  /**
   * A task.
   *
   * @param weightPercent its weight in the plan, null when not told
   */
  public record Task(
      UUID taskId,
      String number,
      String name,
      String leadUnitCode,
      List<String> assistingUnitCodes,
      @Nullable LocalDate dueDate,
      @Nullable BigDecimal weightPercent) {}

  /**
   * A report on a task.
   *
   * @param completionPercent how far it is, 0 to 100
   */
  public record Report(
      UUID taskId, String unitCode, BigDecimal completionPercent, LocalDate reportedOn) {}
}
