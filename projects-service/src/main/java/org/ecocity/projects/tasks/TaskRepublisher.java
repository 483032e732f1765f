package org.ecocity.projects.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TaskRepublisher implements Republisher {
  private final Tasks tasks;

  TaskRepublisher(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public String aggregate() {
    return TaskService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return tasks.after(after, limit).stream()
        .map(task -> new State(task.id(), task.assigned()))
        .toList();
  }
}
