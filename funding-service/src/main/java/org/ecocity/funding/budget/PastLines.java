package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.time.BusinessClock;

/**
 * What lines had at the end of a past day: a balance is one step into an index of the ledger, the
 * quota stands in the few postings about the line, its allocations and its movements.
 */
@ApplicationScoped
class PastLines {
  private static final String FIGURES =
      """
      SELECT l.id,
        (SELECT coalesce(sum(e.amount_fen), 0)::bigint
          FROM (SELECT l.id AS about_id
              UNION ALL SELECT id FROM allocation WHERE line_id = l.id
              UNION ALL SELECT id FROM budget_movement
                WHERE budget_line_id = l.id OR to_line_id = l.id) o
            JOIN journal j ON j.about_id = o.about_id AND j.business_date <= ?
            JOIN entry e ON e.journal_id = j.id AND e.account_id = l.account_id),
        balance_before(l.account_id, ?), balance_before(l.commitment_account_id, ?),
        balance_before(l.payable_account_id, ?),
        (SELECT coalesce(sum(balance_before(a.id, ?)), 0)::bigint FROM account a
          WHERE a.budget_line_id = l.id AND a.type = 'PAID')
      FROM budget_line l WHERE l.id = ANY (?)
      """;

  private final Rows rows;

  PastLines(Rows rows) {
    this.rows = rows;
  }

  @Transactional
  Map<UUID, LineMoney> of(List<UUID> lineIds, LocalDate day) {
    var end = endOf(day);
    return rows
        .read(
            FIGURES,
            row ->
                Map.entry(
                    row.getObject(1, UUID.class),
                    new LineMoney(
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4) + row.getLong(5),
                        row.getLong(5),
                        row.getLong(6))),
            day,
            end,
            end,
            end,
            end,
            lineIds)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The first instant that no longer counts. */
  private static OffsetDateTime endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
  }
}
