package org.ecocity.projects.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.plans.IssuedPlan;
import org.ecocity.projects.plans.PlanFollower;

/** Gives the tasks of an issued plan to their units; a number keeps its task through versions. */
@ApplicationScoped
class TaskAssignment implements PlanFollower {
  private static final String AGGREGATE = TaskService.AGGREGATE;

  private final Tasks tasks;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  TaskAssignment(Tasks tasks, Outbox outbox, Audit audit, BusinessClock clock) {
    this.tasks = tasks;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void issued(IssuedPlan plan) {
    var present = new HashMap<String, Task>();
    tasks.ofProgramme(plan.programmeId()).forEach(task -> present.put(task.number(), task));
    for (var wording : plan.tasks()) {
      var content = TaskContent.of(wording);
      var task = present.remove(wording.number());
      if (task == null) {
        assign(plan, wording.number(), content);
      } else {
        follow(task, plan.planVersionId(), content);
      }
    }
    present.values().stream()
        .filter(task -> task.state() != TaskState.WITHDRAWN)
        .forEach(this::withdraw);
  }

  private void assign(IssuedPlan plan, String number, TaskContent content) {
    var task = new Task(Ids.next(), plan.programmeId(), plan.planVersionId(), number, content);
    task.assign(clock.today());
    tasks.persist(task);
    audit.transition(AGGREGATE, task.id(), null, TaskState.ASSIGNED, null, task.assigned());
    outbox.append(task.id(), task.assigned());
  }

  private void follow(Task task, UUID planVersionId, TaskContent content) {
    var before = task.state();
    var told = task.assigned();
    var same = task.content().isAssignedAs(content);
    task.follow(planVersionId, content, clock.today());
    if (before != task.state()) {
      audit.transition(AGGREGATE, task.id(), before, task.state(), null, task.assigned());
    }
    if (!same || before == TaskState.WITHDRAWN) {
      audit.changed(AGGREGATE, task.id(), told, task.assigned());
      outbox.append(task.id(), task.assigned());
    }
  }

  private void withdraw(Task task) {
    var before = task.state();
    task.withdraw(clock.today());
    audit.transition(AGGREGATE, task.id(), before, TaskState.WITHDRAWN, null);
  }
}
