package org.ecocity.funding.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * A moment whose balances are asked for.
 *
 * @param bound the first instant that no longer counts
 */
record AsOf(Instant bound) {
  /**
   * Reads {@code 2019-06-30}, the end of that business day, or an instant such as {@code
   * 2019-06-30T04:00:00Z}; nothing when nothing was asked. Anything else is a 400.
   */
  static @Nullable AsOf parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return text.length() == "2019-06-30".length()
          ? endOf(LocalDate.parse(text))
          : new AsOf(Instant.parse(text).plus(1, ChronoUnit.MICROS));
    } catch (DateTimeException e) {
      throw Problem.malformed("asOf", "as-of");
    }
  }

  /** All that happened until the end of a business day. */
  static AsOf endOf(LocalDate day) {
    return new AsOf(day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
  }
}
