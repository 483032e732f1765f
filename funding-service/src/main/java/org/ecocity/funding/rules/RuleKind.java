package org.ecocity.funding.rules;

import java.util.UUID;

/**
 * A kind of rule that takes two persons to change.
 *
 * @param <Q> what a change of it says
 */
public interface RuleKind<Q> {
  /** Its name, such as {@code RESERVATION_TERM}. */
  String name();

  /** What a change of it says. */
  Class<Q> wanted();

  /** Refuses with a problem what could not take effect now; changes nothing. */
  void check(Q wanted);

  /** Lets it take effect, or refuses; gives the id of what now holds. */
  UUID apply(Q wanted, Hands hands);

  /**
   * Whose two hands a change went through.
   *
   * @param proposedBy user who proposed it
   * @param confirmedBy user who confirmed it, another person
   */
  record Hands(String proposedBy, String confirmedBy) {}
}
