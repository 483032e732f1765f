package org.ecocity.supervision.compilation;

import java.time.Instant;
import java.util.List;

/**
 * What shall be compiled.
 *
 * @param period the month
 * @param cutOff what was known until then counts
 * @param corrections units whose figures count as of a later moment, because their dispute was
 *     accepted
 */
public record Order(String period, Instant cutOff, List<Correction> corrections) {
  /** Keeps its own copy. */
  public Order {
    corrections = List.copyOf(corrections);
  }

  /**
   * A correction.
   *
   * @param unitCode the unit
   * @param asOf its reports count as of this moment
   * @param note why, as the circular says it
   */
  public record Correction(String unitCode, Instant asOf, String note) {}
}
