package org.ecocity.projects.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.desk.Hit;
import org.ecocity.projects.desk.Searchable;
import org.ecocity.projects.desk.Todo;
import org.ecocity.projects.desk.Todos;

/** What tasks bring to the desk and the search. */
@ApplicationScoped
class TaskDesk implements Todos, Searchable {
  private static final int REPORT_AHEAD_DAYS = 30;

  private final Tasks tasks;
  private final BusinessClock clock;

  TaskDesk(Tasks tasks, BusinessClock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Todo> of(Caller caller) {
    var own =
        caller.hasAny(Roles.UNIT, Roles.OFFICE)
            ? tasks.waitingFor(caller.unit(), clock.today().plusDays(REPORT_AHEAD_DAYS)).stream()
                .map(task -> ownTodo(task, caller))
            : Stream.<Todo>empty();
    var finished =
        caller.has(Roles.OFFICE)
            ? tasks.reported().stream()
                .filter(Task::isComplete)
                .map(task -> todo("FINISH_TASK", "确认完成任务 ", "Confirm task ", task, caller))
            : Stream.<Todo>empty();
    return Stream.concat(own, finished).toList();
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return tasks.like(pattern, limit).stream()
        .map(
            task ->
                new Hit(
                    "task",
                    task.id().toString(),
                    task.number(),
                    task.content().name(),
                    "/tasks/" + task.id()))
        .toList();
  }

  private static Todo ownTodo(Task task, Caller caller) {
    return task.state() == TaskState.ASSIGNED
        ? todo("ACCEPT_TASK", "接收任务 ", "Accept task ", task, caller)
        : todo("REPORT_TASK", "报告任务 ", "Report on task ", task, caller);
  }

  private static Todo todo(String kind, String verb, String verbEn, Task task, Caller caller) {
    return new Todo(
        task.id() + ":" + kind,
        kind,
        verb + task.number(),
        verbEn + task.number(),
        "task",
        task.id().toString(),
        task.number(),
        task.content().name(),
        caller.unit(),
        task.stateSince(),
        task.content().dueDate(),
        "/tasks/" + task.id());
  }
}
