package org.ecocity.funding.holds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A hold on new payment requests of one project, because of one finding. */
@Entity
class Hold {
  @Id UUID id = Ids.next();
  @Version long version;
  UUID projectId;
  String projectCode;
  String ownerUnitCode;
  UUID findingId;
  String findingCode;

  @Enumerated(EnumType.STRING)
  HoldState state = HoldState.PROVISIONAL;

  LocalDate placedOn;
  LocalDate untilDate;
  String reason;

  @SuppressWarnings("NullAway.Init")
  Hold() {}

  Hold(
      SeriousFinding finding,
      String projectCode,
      String ownerUnitCode,
      LocalDate placedOn,
      LocalDate untilDate) {
    this.projectId = finding.projectId();
    this.projectCode = projectCode;
    this.ownerUnitCode = ownerUnitCode;
    this.findingId = finding.findingId();
    this.findingCode = finding.code();
    this.placedOn = placedOn;
    this.untilDate = untilDate;
    this.reason = finding.reason();
  }

  /** Confirms with a term or lifts; a refusal leaves the hold as it was. */
  HoldOutcome decide(HoldState to, @Nullable String why, @Nullable LocalDate term, LocalDate day) {
    if (!state.next().contains(to)) {
      return new HoldOutcome.NotAllowed(state);
    }
    if (why == null || why.isBlank()) {
      return new HoldOutcome.ReasonMissing();
    }
    if (to == HoldState.CONFIRMED && (term == null || term.isBefore(day))) {
      return new HoldOutcome.TermMissing();
    }
    var from = state;
    state = to;
    reason = why.strip();
    untilDate = to == HoldState.CONFIRMED && term != null ? term : untilDate;
    return new HoldOutcome.Done(from);
  }

  /** Ends by itself; false when it was over already. */
  boolean end(HoldState to, String why) {
    if (!state.isActive()) {
      return false;
    }
    state = to;
    reason = why;
    return true;
  }
}
