package org.ecocity.supervision.leads;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hint that the supervision body must decide on; a finding only by decision (rule 5). */
@Entity
@Table(name = "lead")
class Lead {
  @Id UUID id;
  String code;

  @Enumerated(EnumType.STRING)
  LeadSource source;

  @Nullable UUID sourceId;
  String unitCode;
  @Nullable UUID projectId;
  String summary;
  @Nullable Long amountFen;

  @Enumerated(EnumType.STRING)
  LeadState state = LeadState.OPEN;

  @Nullable String statement;
  @Nullable String statedBy;
  @Nullable LocalDate statedOn;
  @Nullable String reason;
  @Nullable String decidedBy;
  @Nullable LocalDate decidedOn;
  @Nullable UUID findingId;
  LocalDate openedOn;
  String openedBy;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Lead() {}

  Lead(UUID id, String code, Hint hint, String openedBy, LocalDate today) {
    this.id = id;
    this.code = code;
    this.source = hint.source();
    this.sourceId = hint.sourceId();
    this.unitCode = hint.unitCode();
    this.projectId = hint.projectId();
    this.summary = hint.summary();
    this.amountFen = hint.amountFen();
    this.openedBy = openedBy;
    this.openedOn = today;
  }

  /** The unit is heard: once, before any decision. */
  DecisionOutcome hear(String words, String user, LocalDate today) {
    if (state != LeadState.OPEN) {
      return new DecisionOutcome.NotAllowed(state);
    }
    statement = words;
    statedBy = user;
    statedOn = today;
    state = LeadState.HEARD;
    return new DecisionOutcome.Heard();
  }

  /** Whether a decision for a finding could be taken now; the finding is raised in between. */
  boolean mayBecomeFinding() {
    return state == LeadState.HEARD;
  }

  DecisionOutcome becomeFinding(UUID finding, String why, String user, LocalDate today) {
    if (!mayBecomeFinding()) {
      return new DecisionOutcome.NotAllowed(state);
    }
    findingId = finding;
    return decide(LeadState.FINDING, why, user, today);
  }

  DecisionOutcome close(@Nullable String why, String user, LocalDate today) {
    if (state != LeadState.OPEN && state != LeadState.HEARD) {
      return new DecisionOutcome.NotAllowed(state);
    }
    if (why == null || why.isBlank()) {
      return new DecisionOutcome.Missing("reason-missing", "reason");
    }
    return decide(LeadState.CLOSED, why, user, today);
  }

  private DecisionOutcome decide(LeadState to, String why, String user, LocalDate today) {
    state = to;
    reason = why;
    decidedBy = user;
    decidedOn = today;
    return new DecisionOutcome.Decided(decided());
  }

  /**
   * Whether the unit concerned may know of it: its own refused payment at once, any other hint only
   * when it was heard, so that whoever hinted is not given away.
   */
  boolean isOpenToUnit() {
    return source == LeadSource.REFUSED_PAYMENT || statedOn != null;
  }

  boolean isDecided() {
    return state == LeadState.FINDING || state == LeadState.CLOSED;
  }

  LeadOpened opened() {
    return new LeadOpened(id, code, source, unitCode, projectId, summary);
  }

  /** The decision as an event; only of a decided lead. */
  LeadDecided decided() {
    return new LeadDecided(
        id,
        code,
        source,
        unitCode,
        projectId,
        summary,
        state,
        java.util.Objects.requireNonNull(reason),
        findingId);
  }

  /** What somebody or some event hints at. */
  record Hint(
      LeadSource source,
      @Nullable UUID sourceId,
      String unitCode,
      @Nullable UUID projectId,
      String summary,
      @Nullable Long amountFen) {}
}
