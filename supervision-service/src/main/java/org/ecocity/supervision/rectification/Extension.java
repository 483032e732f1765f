package org.ecocity.supervision.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit's request for more time, and what became of it. */
@Entity
@Table(name = "rectification_extension")
class Extension {
  @Id UUID id;
  UUID findingId;
  LocalDate dueDate;
  String reason;

  @Enumerated(EnumType.STRING)
  State state = State.REQUESTED;

  String requestedBy;
  LocalDate requestedOn;
  @Nullable String decidedBy;
  @Nullable String decision;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Extension() {}

  Extension(UUID id, UUID findingId, ExtensionRequest request, String user, LocalDate today) {
    this.id = id;
    this.findingId = findingId;
    this.dueDate = request.dueDate();
    this.reason = request.reason();
    this.requestedBy = user;
    this.requestedOn = today;
  }

  /** Decides once; false when it was decided before. */
  boolean decide(State to, String user, @Nullable String words) {
    if (state != State.REQUESTED || to == State.REQUESTED) {
      return false;
    }
    state = to;
    decidedBy = user;
    decision = words;
    return true;
  }

  /** States: REQUESTED by the unit, then GRANTED or REFUSED by the team's inspector-chief. */
  @Schema(name = "ExtensionState")
  enum State {
    /** Waits for a decision. */
    REQUESTED,
    /** The due date was moved. */
    GRANTED,
    /** The due date stays. */
    REFUSED
  }
}
