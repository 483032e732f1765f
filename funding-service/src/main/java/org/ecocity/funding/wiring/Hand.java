package org.ecocity.funding.wiring;

import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step. Where a rule wants two hands it wants two persons: one who signs in under
 * another user name is the same hand.
 *
 * @param user user name
 * @param person code of the person; none of a client
 */
public record Hand(String user, @Nullable String person) {
  /** The caller's. */
  public static Hand of(Caller caller) {
    return new Hand(caller.user(), caller.person());
  }

  /** Whether it is the same user, or the same person under another user name. */
  public boolean is(@Nullable String otherUser, @Nullable String otherPerson) {
    return user.equals(otherUser) || (person != null && person.equals(otherPerson));
  }

  /** The person as a parameter of a query; empty where there is none. */
  public String personOrNone() {
    return person == null ? "" : person;
  }
}
