package org.ecocity.supervision.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Points of one item, exact.
 *
 * @param applies false when the item is left out
 * @param points what it adds; negative for a deduction
 * @param ceiling the best grade left, if it bars those above
 * @param how in words
 */
record ItemPoints(boolean applies, Fraction points, @Nullable String ceiling, Sentence how) {
  static ItemPoints leftOut(Sentence how) {
    return new ItemPoints(false, Fraction.ZERO, null, how);
  }

  static ItemPoints of(Fraction points, Sentence how) {
    return new ItemPoints(true, points, null, how);
  }

  /**
   * A sentence in both languages.
   *
   * @param zh Chinese
   * @param en English
   */
  record Sentence(String zh, String en) {}
}
