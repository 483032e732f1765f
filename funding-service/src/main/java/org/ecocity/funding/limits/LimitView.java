package org.ecocity.funding.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;

/**
 * Who approves payments up to which amount.
 *
 * @param id the table
 * @param version for If-Match
 * @param limits all of them, past and to come
 * @param inForce those of today
 */
record LimitView(UUID id, long version, List<Limit> limits, List<Limit> inForce)
    implements Versioned {
  static LimitView of(LimitTable table, LocalDate today) {
    return new LimitView(
        table.id,
        table.version,
        List.copyOf(table.limits),
        table.limits.stream().filter(limit -> limit.covers(today)).toList());
  }
}
