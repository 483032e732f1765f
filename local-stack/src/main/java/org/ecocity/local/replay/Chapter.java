package org.ecocity.local.replay;

import java.time.LocalDate;
import java.util.Collection;

/**
 * One thread of the story. An act that was done before is found by its natural key and left alone,
 * so that a day can be gone through again.
 */
interface Chapter {
  /** The days on which something is done. */
  Collection<LocalDate> days();

  /** Does what is to be done on a day, one of {@link #days()}. */
  void on(LocalDate day);
}
