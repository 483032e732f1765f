package org.ecocity.local.bench;

import java.time.Duration;

/** One of the two sides of a pair. */
interface Contestant {

  String name();

  /** Does its work for about this long. */
  Done run(Duration time);

  /**
   * What was done in a slot.
   *
   * @param operations that succeeded
   * @param errors anything else: with one, there is no figure
   */
  record Done(long operations, long errors, double seconds) {
    double perSecond() {
      return operations / seconds;
    }
  }
}
