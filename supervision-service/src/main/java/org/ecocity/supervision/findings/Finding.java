package org.ecocity.supervision.findings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.ladders.LadderStep;
import org.jspecify.annotations.Nullable;

/** Something an inspection or a lead has shown to be wrong; leaves the register by strike-off. */
@Entity
@Table(name = "finding")
class Finding {
  @Id UUID id;
  @Embedded FindingOrigin origin;
  @Nullable String lineDepartmentCode;

  @Enumerated(EnumType.STRING)
  Severity severity;

  String description;
  @Nullable String basis;
  @Nullable LocalDate dueDate;

  @Enumerated(EnumType.STRING)
  FindingState state = FindingState.OPEN;

  int escalationLevel;
  int termWorkingDays;
  @Nullable LocalDate orderedOn;
  int round;
  boolean opinionGiven;
  @Nullable String verifiedBy;
  @Nullable LocalDate closedOn;
  LocalDate stateSince;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Finding() {}

  Finding(UUID id, FindingOrigin origin, FindingRequest request, @Nullable String lineDepartment) {
    this.id = id;
    this.origin = origin;
    this.lineDepartmentCode = lineDepartment;
    this.severity = request.severity();
    this.description = request.description();
    this.basis = request.basis();
    this.dueDate = request.dueDate();
    this.stateSince = origin.raisedOn();
  }

  /**
   * Orders the unit to rectify.
   *
   * @param basisGiven rule it breaks; that of the raising when none is given
   * @param dueGiven last day; that of the raising when none is given
   * @param days reckons how many working days the unit gets
   */
  StepOutcome order(
      @Nullable String basisGiven,
      @Nullable LocalDate dueGiven,
      LocalDate today,
      WorkingDays.Calendar days) {
    if (state != FindingState.OPEN) {
      return new StepOutcome.NotAllowed(state, FindingState.ORDERED);
    }
    var rule = basisGiven == null ? basis : basisGiven;
    var due = dueGiven == null ? dueDate : dueGiven;
    if (rule == null || rule.isBlank()) {
      return new StepOutcome.Missing("basis-missing", "basis");
    }
    if (due == null) {
      return new StepOutcome.Missing("due-date-missing", "dueDate");
    }
    if (!due.isAfter(today)) {
      return new StepOutcome.Missing("due-date-passed", "dueDate");
    }
    basis = rule;
    dueDate = due;
    termWorkingDays = Math.max(1, days.between(today, due));
    orderedOn = today;
    enter(FindingState.ORDERED, today);
    return moved(ordered());
  }

  /** The unit has filed a rectification report; a new round of opinion and verification begins. */
  StepOutcome report(LocalDate today) {
    if (!state.awaitsUnit()) {
      return new StepOutcome.NotAllowed(state, FindingState.REPORTED);
    }
    round++;
    opinionGiven = false;
    verifiedBy = null;
    enter(FindingState.REPORTED, today);
    return moved(new FindingEvent.Reported(id, code(), projectId(), unitCode(), severity));
  }

  /** The line department has given its opinion on the present report. */
  StepOutcome takeOpinion() {
    if (state != FindingState.REPORTED) {
      return new StepOutcome.NotAllowed(state, FindingState.REPORTED);
    }
    if (opinionGiven) {
      return new StepOutcome.Missing("opinion-given", "opinion");
    }
    opinionGiven = true;
    return moved(null);
  }

  StepOutcome verify(String user, LocalDate today) {
    if (state != FindingState.REPORTED) {
      return new StepOutcome.NotAllowed(state, FindingState.VERIFIED);
    }
    if (!opinionGiven) {
      return new StepOutcome.Missing("opinion-missing", "opinions");
    }
    verifiedBy = user;
    enter(FindingState.VERIFIED, today);
    return moved(new FindingEvent.Verified(id, code(), projectId(), unitCode(), severity));
  }

  StepOutcome giveBack(@Nullable String reason, LocalDate today) {
    if (state != FindingState.REPORTED) {
      return new StepOutcome.NotAllowed(state, FindingState.RETURNED);
    }
    if (reason == null || reason.isBlank()) {
      return new StepOutcome.Missing("reason-missing", "reason");
    }
    enter(FindingState.RETURNED, today);
    return moved(new FindingEvent.Returned(id, code(), projectId(), unitCode(), severity, reason));
  }

  /** A second person confirms the strike-off: never the one who verified. */
  StepOutcome close(String user, @Nullable String reason, LocalDate today) {
    if (state != FindingState.VERIFIED) {
      return new StepOutcome.NotAllowed(state, FindingState.CLOSED);
    }
    if (user.equals(verifiedBy)) {
      return new StepOutcome.WrongHand("second-person-needed");
    }
    closedOn = today;
    enter(FindingState.CLOSED, today);
    return moved(closed(reason));
  }

  /** A revisit found it again: the unit gets a new term and the ladder begins anew. */
  StepOutcome reopen(@Nullable String reason, LocalDate newDue, LocalDate today) {
    if (state != FindingState.CLOSED) {
      return new StepOutcome.NotAllowed(state, FindingState.REOPENED);
    }
    if (reason == null || reason.isBlank()) {
      return new StepOutcome.Missing("reason-missing", "reason");
    }
    if (!newDue.isAfter(today)) {
      return new StepOutcome.Missing("due-date-passed", "dueDate");
    }
    dueDate = newDue;
    escalationLevel = 0;
    closedOn = null;
    enter(FindingState.REOPENED, today);
    return moved(
        new FindingEvent.Reopened(
            id, code(), projectId(), origin.projectCode(), unitCode(), severity, reason, newDue));
  }

  StepOutcome annul(@Nullable String reason, LocalDate today) {
    if (!FindingStep.ANNUL.from().contains(state)) {
      return new StepOutcome.NotAllowed(state, FindingState.ANNULLED);
    }
    if (reason == null || reason.isBlank()) {
      return new StepOutcome.Missing("reason-missing", "reason");
    }
    enter(FindingState.ANNULLED, today);
    return moved(isOrdered() ? annulled(reason) : null);
  }

  /** Gives the unit more time; only later, and only while its report is awaited. */
  StepOutcome extend(LocalDate newDue) {
    if (!state.awaitsUnit()) {
      return new StepOutcome.NotAllowed(state, state);
    }
    var due = dueDate;
    if (due == null || !newDue.isAfter(due)) {
      return new StepOutcome.Missing("extension-not-later", "dueDate");
    }
    dueDate = newDue;
    return moved(null);
  }

  /** Climbs to a rung that is due; a rung is climbed once, and only from the one below. */
  StepOutcome climb(LadderStep step, int workingDaysOverdue) {
    var due = dueDate;
    if (!state.awaitsUnit()
        || due == null
        || step.level() != escalationLevel + 1
        || workingDaysOverdue < step.workingDaysOverdue()) {
      return new StepOutcome.NotAllowed(state, state);
    }
    escalationLevel = step.level();
    return moved(
        new FindingEvent.Escalated(
            id, code(), projectId(), unitCode(), step.level(), step.rung(), step.recipient(), due));
  }

  /** The order as an event; only of an ordered finding. */
  FindingEvent.Ordered ordered() {
    return new FindingEvent.Ordered(
        id,
        code(),
        origin.inspectionId(),
        projectId(),
        origin.projectCode(),
        unitCode(),
        severity,
        description,
        java.util.Objects.requireNonNull(basis),
        java.util.Objects.requireNonNull(dueDate),
        origin.raisedOn());
  }

  FindingEvent.Closed closed(@Nullable String reason) {
    return new FindingEvent.Closed(
        id,
        code(),
        projectId(),
        unitCode(),
        severity,
        reason,
        java.util.Objects.requireNonNull(closedOn),
        origin.raisedOn());
  }

  FindingEvent.Annulled annulled(String reason) {
    return new FindingEvent.Annulled(id, code(), projectId(), unitCode(), severity, reason);
  }

  private StepOutcome moved(@Nullable FindingEvent event) {
    return new StepOutcome.Moved(round, event);
  }

  private void enter(FindingState next, LocalDate today) {
    state = next;
    stateSince = today;
  }

  boolean isOrdered() {
    return orderedOn != null;
  }

  boolean isOverdue(LocalDate today) {
    var due = dueDate;
    return state.awaitsUnit() && due != null && due.isBefore(today);
  }

  String code() {
    return origin.code();
  }

  String unitCode() {
    return origin.unitCode();
  }

  @Nullable UUID projectId() {
    return origin.projectId();
  }
}
