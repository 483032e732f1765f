package org.ecocity.projects.tasks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;

/** A task of the plan in force; it keeps its number and its state through versions of the plan. */
@Entity
class Task {
  private static final BigDecimal WHOLE = new BigDecimal(100);

  @Id private UUID id;
  @Version private long version;
  private UUID programmeId;
  private UUID planVersionId;
  private String number;
  @Embedded private TaskContent content;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  private LocalDate stateSince;
  private BigDecimal completionPercent;

  @SuppressWarnings("NullAway.Init")
  Task() {}

  Task(UUID id, UUID programmeId, UUID planVersionId, String number, TaskContent content) {
    this.id = id;
    this.programmeId = programmeId;
    this.planVersionId = planVersionId;
    this.number = number;
    this.content = content;
    this.state = TaskState.ASSIGNED;
    this.stateSince = LocalDate.EPOCH;
    this.completionPercent = BigDecimal.ZERO;
  }

  /** Begins at its lead unit. */
  void assign(LocalDate today) {
    move(TaskState.ASSIGNED, today);
  }

  /**
   * Follows a new version of the plan: a new lead unit, or a return into the plan, has to be
   * accepted anew.
   */
  void follow(UUID newPlanVersionId, TaskContent newContent, LocalDate today) {
    var sameLead = content.leadUnitCode().equals(newContent.leadUnitCode());
    planVersionId = newPlanVersionId;
    content = newContent;
    if (state == TaskState.WITHDRAWN || !sameLead && state != TaskState.DONE) {
      move(TaskState.ASSIGNED, today);
    }
  }

  void withdraw(LocalDate today) {
    move(TaskState.WITHDRAWN, today);
  }

  TaskOutcome take(TaskStep step, LocalDate today) {
    if (step == TaskStep.FINISH && completionPercent.compareTo(WHOLE) != 0) {
      return new TaskOutcome.NotComplete(completionPercent);
    }
    return move(step.to(), today);
  }

  TaskOutcome report(BigDecimal percent, LocalDate today) {
    if (state != TaskState.ACCEPTED && state != TaskState.REPORTED) {
      return new TaskOutcome.NotOpen(state);
    }
    completionPercent = percent;
    return move(TaskState.REPORTED, today);
  }

  private TaskOutcome move(TaskState to, LocalDate today) {
    var from = state;
    state = to;
    if (from != to || stateSince.equals(LocalDate.EPOCH)) {
      stateSince = today;
    }
    return new TaskOutcome.Moved(from);
  }

  boolean isLedBy(Actor actor) {
    return actor.isOf(content.leadUnitCode()) && actor.hasAny(Roles.UNIT, Roles.OFFICE);
  }

  boolean isComplete() {
    return completionPercent.compareTo(WHOLE) == 0;
  }

  TaskAssigned assigned() {
    return new TaskAssigned(
        id,
        number,
        content.name(),
        content.leadUnitCode(),
        content.assistingUnitCodes(),
        content.dueDate(),
        content.weight());
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID programmeId() {
    return programmeId;
  }

  UUID planVersionId() {
    return planVersionId;
  }

  String number() {
    return number;
  }

  TaskContent content() {
    return content;
  }

  TaskState state() {
    return state;
  }

  LocalDate stateSince() {
    return stateSince;
  }

  BigDecimal completionPercent() {
    return completionPercent;
  }
}
