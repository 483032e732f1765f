package org.ecocity.supervision.assessments;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.approvals.PaperApproval;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.scorecards.CutOff;
import org.ecocity.supervision.scorecards.SchemeView;
import org.ecocity.supervision.scoring.AssessmentKind;
import org.jspecify.annotations.Nullable;

/** The assessment of a period by one version of a scheme; once issued it never changes. */
@Entity
@Table(name = "assessment")
class Assessment {
  @Id UUID id;
  String period;

  @Enumerated(EnumType.STRING)
  AssessmentKind kind;

  UUID schemeId;
  String schemeCode;
  LocalDate fromDay;
  LocalDate toDay;

  @Enumerated(EnumType.STRING)
  AssessmentState state = AssessmentState.COLLECTING;

  LocalDate stateSince;
  int revision;
  @Nullable Instant knownAt;
  @Nullable LocalDate disputableUntil;
  String createdBy;
  LocalDate createdOn;
  @Nullable String scoredBy;
  @Nullable String reviewedBy;
  @Nullable String approvedBy;
  @Nullable LocalDate issuedOn;
  @Nullable String hash;
  @Embedded @Nullable PaperApproval paper;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Assessment() {}

  Assessment(UUID id, String period, PeriodDays days, SchemeView scheme, Made made) {
    this.id = id;
    this.period = period;
    this.kind = scheme.scheme().kind();
    this.schemeId = scheme.id();
    this.schemeCode = scheme.code();
    this.fromDay = days.from();
    this.toDay = days.to();
    this.createdBy = made.by();
    this.createdOn = made.on();
    this.stateSince = made.on();
  }

  /** Reckoned for the first time, or again after more was collected. */
  FlowOutcome score(String user, Instant now, LocalDate today) {
    if (state != AssessmentState.COLLECTING) {
      return new FlowOutcome.NotAllowed();
    }
    if (!today.isAfter(toDay)) {
      return new FlowOutcome.Missing("period-not-over", "period");
    }
    revision++;
    knownAt = now;
    scoredBy = user;
    return enter(AssessmentState.SCORED, today);
  }

  FlowOutcome collectMore(@Nullable String reason, LocalDate today) {
    if (state != AssessmentState.SCORED) {
      return new FlowOutcome.NotAllowed();
    }
    if (reason == null || reason.isBlank()) {
      return new FlowOutcome.Missing("reason-missing", "reason");
    }
    return enter(AssessmentState.COLLECTING, today);
  }

  FlowOutcome open(LocalDate until, LocalDate today) {
    if (state != AssessmentState.SCORED) {
      return new FlowOutcome.NotAllowed();
    }
    disputableUntil = until;
    return enter(AssessmentState.DISPUTABLE, today);
  }

  /** Silence is consent, but only when the whole term has passed. */
  FlowOutcome review(String user, boolean objectionsOpen, LocalDate today) {
    if (state != AssessmentState.DISPUTABLE) {
      return new FlowOutcome.NotAllowed();
    }
    var until = disputableUntil;
    if (until == null || !today.isAfter(until)) {
      return new FlowOutcome.Missing("objection-term-running", "to");
    }
    if (objectionsOpen) {
      return new FlowOutcome.Missing("objections-open", "to");
    }
    reviewedBy = user;
    return enter(AssessmentState.REVIEWED, today);
  }

  FlowOutcome issue(String user, String sealedHash, LocalDate today) {
    if (state != AssessmentState.REVIEWED) {
      return new FlowOutcome.NotAllowed();
    }
    approvedBy = user;
    issuedOn = today;
    hash = sealedHash;
    return enter(AssessmentState.ISSUED, today);
  }

  /** An objection was upheld: the same assessment, reckoned again for the unit. */
  void revise() {
    revision++;
  }

  /** Whether units may dispute today. */
  boolean isDisputableOn(LocalDate today) {
    var until = disputableUntil;
    return state == AssessmentState.DISPUTABLE && until != null && !today.isAfter(until);
  }

  /** What fulfils the calendar's item. */
  DueCalendar.Subject subject() {
    return new DueCalendar.Subject("assessment", id, "/assessments/" + id);
  }

  CutOff cutOff(Instant known) {
    return new CutOff(fromDay, toDay, known);
  }

  private FlowOutcome enter(AssessmentState next, LocalDate today) {
    var from = state;
    state = next;
    stateSince = today;
    return new FlowOutcome.Moved(from);
  }

  /** Who began it, and when. */
  record Made(String by, LocalDate on) {}
}
