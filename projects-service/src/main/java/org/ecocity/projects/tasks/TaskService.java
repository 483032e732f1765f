package org.ecocity.projects.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.persons.Officers;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TaskService {
  static final String AGGREGATE = "task";

  private final Tasks tasks;
  private final TaskReports reports;
  private final Officers officers;
  private final Attachments attachments;
  private final Audit audit;
  private final Outbox outbox;
  private final Transitions transitions;
  private final BusinessClock clock;
  private final Caller caller;

  TaskService(
      Tasks tasks,
      TaskReports reports,
      Officers officers,
      Attachments attachments,
      Audit audit,
      Outbox outbox,
      Transitions transitions,
      BusinessClock clock,
      Caller caller) {
    this.tasks = tasks;
    this.reports = reports;
    this.officers = officers;
    this.attachments = attachments;
    this.audit = audit;
    this.outbox = outbox;
    this.transitions = transitions;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  Page<TaskView> list(PageRequest request, TaskFilter filter) {
    var page = tasks.page(request, filter);
    var leads =
        page.items().stream()
            .map(task -> task.content().leadUnitCode())
            .collect(Collectors.toSet());
    var chains = officers.chainsOf(leads, clock.today());
    return page.map(
        task ->
            TaskView.of(
                task,
                Objects.requireNonNull(chains.get(task.content().leadUnitCode())),
                allowed(task)));
  }

  @Transactional
  TaskView get(UUID id) {
    return view(tasks.require(id));
  }

  @Transactional
  List<TaskReportView> reports(UUID id) {
    return reports.of(tasks.require(id).id()).stream().map(TaskReport::view).toList();
  }

  @Transactional
  List<TransitionView> transitions(UUID id) {
    return transitions.of(AGGREGATE, tasks.require(id).id());
  }

  @Transactional
  TaskView move(UUID id, TaskState to, @Nullable String reason) {
    var task = tasks.require(id);
    var step =
        TaskStep.between(task.state(), to)
            .orElseThrow(() -> Problem.transitionNotAllowed(task.state(), to, allowed(task)));
    if (!step.mayBeTakenBy(caller.actor(), task)) {
      throw Problem.notPermitted();
    }
    if (step == TaskStep.REOPEN && (reason == null || reason.isBlank())) {
      throw Problem.rule("reason-missing", "reason");
    }
    settle(task, task.take(step, clock.today()), reason);
    return view(task);
  }

  @Transactional
  TaskReportView report(UUID id, TaskReportRequest request) {
    var task = tasks.require(id);
    if (!task.isLedBy(caller.actor())) {
      throw Problem.notPermitted("report-of-lead-unit", task.content().leadUnitCode());
    }
    request.attachments().forEach(attachments::require);
    settle(task, task.report(request.completionPercent(), clock.today()), null);
    var reporter = new TaskReport.Reporter(caller.user(), caller.unit(), clock.today());
    var report = new TaskReport(Ids.next(), id, request, reporter);
    reports.persistAndFlush(report);
    audit.noted(AGGREGATE, id, "REPORT", report.view());
    outbox.append(
        id,
        new TaskReported(
            id,
            task.number(),
            task.content().name(),
            caller.unit(),
            request.completionPercent(),
            clock.today()));
    return report.view();
  }

  private void settle(Task task, TaskOutcome outcome, @Nullable String reason) {
    switch (outcome) {
      case TaskOutcome.Moved(var from) -> {
        if (from != task.state()) {
          audit.transition(AGGREGATE, task.id(), from, task.state(), reason);
        }
        tasks.flush();
      }
      case TaskOutcome.NotOpen(var state) ->
          throw Problem.transitionNotAllowed(state, TaskState.REPORTED, allowed(task));
      case TaskOutcome.NotComplete(var percent) ->
          throw Problem.rule("task-not-complete", "to", percent.stripTrailingZeros());
    }
  }

  private TaskView view(Task task) {
    var chain = officers.chainOf(task.content().leadUnitCode(), clock.today());
    return TaskView.of(task, chain, allowed(task));
  }

  private List<TaskState> allowed(Task task) {
    return TaskStep.from(task.state()).stream()
        .filter(step -> step.mayBeTakenBy(caller.actor(), task))
        .filter(step -> step != TaskStep.FINISH || task.isComplete())
        .map(TaskStep::to)
        .toList();
  }
}
