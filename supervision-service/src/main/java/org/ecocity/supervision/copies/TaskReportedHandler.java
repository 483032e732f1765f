package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps each report on a task. */
@ApplicationScoped
class TaskReportedHandler implements EventHandler<TaskReportedHandler.TaskReported> {
  private final Rows rows;

  TaskReportedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.projects.task.reported.v1";
  }

  @Override
  public Class<TaskReported> payload() {
    return TaskReported.class;
  }

  @Override
  public void on(TaskReported event, Envelope envelope) {
    rows.keep(
        "task_report_copy",
        "event_id, task_id, unit_code, completion_percent, reported_on, copied_version, told_at",
        envelope.id(),
        event.taskId(),
        event.unitCode(),
        event.completionPercent(),
        event.reportedOn(),
        envelope.aggregateVersion(),
        envelope.time());
  }

  record TaskReported(
      UUID taskId, String unitCode, BigDecimal completionPercent, LocalDate reportedOn) {}
}
