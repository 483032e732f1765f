package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands out, the gravest first.
 *
 * @param asOf business date
 * @param threshold what it was measured against: days, percent or percentage points
 * @param items what crosses it
 * @param complete whether that is all; ask with a higher limit or threshold where it is not
 * @param <T> the items' type
 */
record Conspicuous<T>(LocalDate asOf, BigDecimal threshold, List<T> items, boolean complete) {
  static <T> Conspicuous<T> of(LocalDate asOf, BigDecimal threshold, List<T> found, int limit) {
    return new Conspicuous<>(
        asOf, threshold, found.stream().limit(limit).toList(), found.size() <= limit);
  }
}
