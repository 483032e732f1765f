package org.ecocity.funding.reconciliations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who had a hand in a reconciliation: none of them closes it.
 *
 * @param act what was done
 * @param userName user name
 * @param person person code, none for a client
 */
@Embeddable
record ReconciliationHand(
    @Enumerated(EnumType.STRING) Act act, String userName, @Nullable String person) {
  /** What a hand did. */
  enum Act {
    /** Opened it. */
    OPENED,
    /** Gave the treasury's list. */
    LISTED,
    /** Explained a difference. */
    EXPLAINED,
    /** Closed it. */
    CLOSED
  }

  /** The same user, or the same person under another user name. */
  boolean isOf(Actor actor) {
    return new Hand(userName, person).is(actor.user(), actor.person());
  }
}
