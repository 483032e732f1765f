package org.ecocity.supervision.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection to a nominee during the public notice. */
@Entity
@Table(name = "proposal_objection")
class ProposalObjection {
  @Id UUID id;
  UUID proposalId;
  UUID nomineeId;
  String statement;

  @Enumerated(EnumType.STRING)
  State state = State.OPEN;

  String raisedBy;
  LocalDate raisedOn;
  @Nullable String reason;
  @Nullable String decidedBy;
  @Nullable LocalDate decidedOn;

  @SuppressWarnings("NullAway.Init")
  ProposalObjection() {}

  /** OPEN → UPHELD | REJECTED. */
  enum State {
    /** Waits for the office. */
    OPEN,
    /** The nominee is off the list. */
    UPHELD,
    /** The nominee stays. */
    REJECTED
  }
}
