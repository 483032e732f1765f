package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps a task with its units and weight, each time it is assigned. */
@ApplicationScoped
class TaskAssignedHandler implements EventHandler<TaskAssignedHandler.TaskAssigned> {
  private final Rows rows;

  TaskAssignedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.projects.task.assigned.v1";
  }

  @Override
  public Class<TaskAssigned> payload() {
    return TaskAssigned.class;
  }

  @Override
  public void on(TaskAssigned event, Envelope envelope) {
    var assisting = event.assistingUnitCodes();
    rows.keep(
        "task_copy",
        "task_id, copied_version, number, name, lead_unit_code, assisting_unit_codes, due_date,"
            + " weight_percent, told_at",
        event.taskId(),
        envelope.aggregateVersion(),
        event.number(),
        event.name(),
        event.leadUnitCode(),
        assisting == null ? List.of() : assisting,
        event.dueDate(),
        event.weightPercent(),
        envelope.time());
  }

  record TaskAssigned(
      UUID taskId,
      String number,
      String name,
      String leadUnitCode,
      @Nullable List<String> assistingUnitCodes,
      @Nullable LocalDate dueDate,
      @Nullable BigDecimal weightPercent) {}
}
