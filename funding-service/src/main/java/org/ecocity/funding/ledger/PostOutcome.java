package org.ecocity.funding.ledger;

import java.util.UUID;

/** What became of a posting; a refusal moved nothing. */
public sealed interface PostOutcome {
  /** Moved, now or under the same key before. */
  record Posted(UUID journalId) implements PostOutcome {}

  /** The account has not enough; {@code balanceFen} is what it has. */
  record BelowFloor(UUID accountId, long balanceFen) implements PostOutcome {}

  /** The account's earmark does not allow the purpose or field. */
  record OutsideEarmark(UUID accountId) implements PostOutcome {}

  /** The posting's id where a refusal can only be a fault of ours. */
  default UUID require() {
    if (this instanceof Posted(var journalId)) {
      return journalId;
    }
    throw new IllegalStateException("The ledger refused what it must accept: " + this);
  }
}
