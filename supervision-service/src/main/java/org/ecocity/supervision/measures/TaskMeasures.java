package org.ecocity.supervision.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.scorecards.CutOff;
import org.ecocity.supervision.scorecards.MeasureSource;
import org.ecocity.supervision.scoring.Measured;
import org.ecocity.supervision.scoring.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * How far a unit is with its tasks, and how late. The lead unit reports for all who share in a
 * task.
 */
@ApplicationScoped
class TaskMeasures implements MeasureSource {
  private static final String COMPLETION = "taskCompletion";
  private static final String DAYS_LATE = "taskDaysLate";

  /** A task counts once it is due, and before that only when it is done. */
  private static final String PARTS =
      "SELECT COALESCE(t.weight_percent, 0), t.task_id, t.number, t.name,"
          + " COALESCE(r.completion_percent, 0) FROM task t"
          + " LEFT JOIN reported r ON r.task_id = t.task_id"
          + " WHERE t.due_date <= :to OR r.completion_percent >= 100"
          + " ORDER BY t.number, t.task_id";

  /** The responsible unit alone answers for the date. */
  private static final String LATE =
      "SELECT t.due_date, t.task_id, t.number, t.name,"
          + " COALESCE(c.completed_on, CAST(:to AS date)) FROM task t"
          + " LEFT JOIN completed c ON c.task_id = t.task_id"
          + " WHERE t.lead_unit_code = :unit AND t.due_date < COALESCE(c.completed_on, :to)"
          + " AND (c.completed_on IS NULL OR c.completed_on >= :from)"
          + " ORDER BY t.number, t.task_id";

  private final Rows rows;
  private final WorkingDays workingDays;

  TaskMeasures(Rows rows, WorkingDays workingDays) {
    this.rows = rows;
    this.workingDays = workingDays;
  }

  @Override
  public Set<String> names() {
    return Set.of(COMPLETION, DAYS_LATE);
  }

  @Override
  public boolean takes(String name, @Nullable String argument) {
    return argument == null;
  }

  @Override
  public Measured read(String name, @Nullable String argument, String unitCode, CutOff cutOff) {
    return name.equals(COMPLETION) ? completion(unitCode, cutOff) : daysLate(unitCode, cutOff);
  }

  private Measured completion(String unitCode, CutOff cutOff) {
    var parts = new ArrayList<Measured.Part>();
    var records = new ArrayList<RecordRef>();
    for (var row : rows.of(PARTS, unitCode, cutOff, "")) {
      var weight = Rows.number(row[0]);
      var percent = Rows.number(row[4]);
      parts.add(new Measured.Part(weight, percent));
      records.add(task(row, "%s × %s %%".formatted(plain(weight), plain(percent))));
    }
    return new Measured(
        COMPLETION,
        "到期或已完成的任务",
        "Tasks due or done",
        Measured.Unit.COUNT,
        BigDecimal.valueOf(parts.size()),
        parts,
        records);
  }

  /** Working days late that fall into the period, over all tasks. */
  private Measured daysLate(String unitCode, CutOff cutOff) {
    long days = 0;
    var records = new ArrayList<RecordRef>();
    for (var row : rows.of(LATE, unitCode, cutOff, "")) {
      var due = later(Rows.date(row[0]), cutOff.from().minusDays(1));
      int late = workingDays.between(due, Rows.date(row[4]));
      if (late > 0) {
        days += late;
        records.add(task(row, late + " 个工作日"));
      }
    }
    return new Measured(
        DAYS_LATE,
        "任务逾期",
        "Tasks late",
        Measured.Unit.WORKING_DAYS,
        BigDecimal.valueOf(days),
        List.of(),
        records);
  }

  private static RecordRef task(Object[] row, String figure) {
    var id = row[1].toString();
    return new RecordRef("task", id, row[2].toString(), row[3].toString(), figure, "/tasks/" + id);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
