package org.ecocity.funding.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * This service's part of the city at a glance.
 *
 * @param on business date the figures are of
 * @param figures the numbers, by code
 */
record Summary(LocalDate on, List<Figure> figures) {
  /**
   * One number.
   *
   * @param code PLANNED, COMMITTED, ARRIVED, GAP, PAID (of all projects), BUDGET, AVAILABLE (of the
   *     lines the caller may see), PAYMENTS_UNDER_WAY, PAYMENTS_REFUSED (that the caller may see),
   *     HOLDS_ACTIVE
   * @param name Chinese name
   * @param nameEn English name
   * @param value the number
   * @param unit what it counts
   */
  record Figure(String code, String name, String nameEn, long value, Unit unit) {}

  /** What a figure counts. */
  enum Unit {
    /** Things. */
    COUNT,
    /** Money, in fen. */
    FEN
  }
}
