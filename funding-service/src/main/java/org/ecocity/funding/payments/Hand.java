package org.ecocity.funding.payments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Who took a payment to a state: a person's hands never meet twice where rule 7 wants two. */
@Embeddable
class Hand {
  @Enumerated(EnumType.STRING)
  PaymentState state;

  String userName;
  @Nullable String person;

  @SuppressWarnings("NullAway.Init")
  Hand() {}

  Hand(PaymentState state, String userName, @Nullable String person) {
    this.state = state;
    this.userName = userName;
    this.person = person;
  }

  /** The same user, or the same person under another user name. */
  boolean isOf(Actor actor) {
    return new org.ecocity.funding.wiring.Hand(userName, person).is(actor.user(), actor.person());
  }
}
