package org.ecocity.local.replay;

import java.time.LocalDate;
import java.util.Collection;

/**
 * One thread of the story. An act that was done before is found by its natural key and left alone,
 * so that a day can be gone through again.
 */
interface Chapter {
  /** The days on which something has to be done; none for what can wait for a day of others. */
  Collection<LocalDate> days();

  /**
   * Does what is to be done on a day: one of {@link #days()}, or, where there are none, any day of
   * the story.
   */
  void on(LocalDate day);

  /** Whether this is a day to act on. */
  default boolean actsOn(LocalDate day) {
    return days().isEmpty() || days().contains(day);
  }
}
