package org.ecocity.notification.fromprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Tells the leading and the assisting units of a task. */
@ApplicationScoped
class TaskAssignedHandler implements EventHandler<TaskAssignedHandler.TaskAssigned> {
  private final Teller teller;

  TaskAssignedHandler(Teller teller) {
    this.teller = teller;
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
    var occurrence = event.taskId() + "/" + event.leadUnitCode() + "/" + event.dueDate();
    teller.tell(
        message("TASK_ASSIGNED", occurrence, event),
        envelope,
        Recipient.unit(event.leadUnitCode()));
    teller.tell(
        message("TASK_TO_ASSIST", occurrence, event),
        envelope,
        event.assistingUnitCodes().stream().map(Recipient::unit).toList());
  }

  private static Message message(String kind, String occurrence, TaskAssigned event) {
    return Message.of(
            kind,
            occurrence,
            new Message.About("task", event.taskId(), event.number(), "/tasks/" + event.taskId()))
        .with("number", event.number())
        .with("name", event.name())
        .with("dueDate", event.dueDate());
  }

  record TaskAssigned(
      UUID taskId,
      String number,
      String name,
      String leadUnitCode,
      List<String> assistingUnitCodes,
      @Nullable LocalDate dueDate) {}
}
