package org.ecocity.funding.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** Which months wait for the treasury's list, for explanations, and to be closed: one each. */
@ApplicationScoped
class MonthDesk {
  /**
   * Months that are over, from the first voucher on or with anything paid, that no list was given
   * for and whose payments are not those of a closed reconciliation; what came after closing brings
   * the month back.
   */
  private static final String UNRECONCILED =
      """
      WITH present AS (SELECT date_trunc('month', ?::date)::date AS month),
      paid AS (
        SELECT to_char(paid_on, 'YYYY-MM') AS period, count(*) AS n, sum(amount_fen) AS fen
        FROM payment, present WHERE state = 'PAID' AND paid_on < present.month GROUP BY 1),
      due AS (
        SELECT period FROM paid
        UNION SELECT to_char(m, 'YYYY-MM') FROM present, generate_series(
          date_trunc('month', (SELECT min(instructed_on) FROM payment)::timestamp),
          present.month - interval '1 month', interval '1 month') m)
      SELECT coalesce(r.id::text, d.period), d.period, d.period || ' 月度对账', ?::text,
        (to_date(d.period, 'YYYY-MM') + interval '1 month')::date, NULL::date
      FROM due d LEFT JOIN paid p ON p.period = d.period
        LEFT JOIN reconciliation r ON r.period = d.period AND r.state <> 'CLOSED'
      WHERE (r.id IS NULL OR r.state = 'OPEN')
        AND NOT EXISTS (SELECT FROM reconciliation c WHERE c.period = d.period
          AND c.state = 'CLOSED' AND c.ours_count = coalesce(p.n, 0)
          AND c.ours_fen = coalesce(p.fen, 0))
      ORDER BY d.period LIMIT 100
      """;

  private static final String TO_EXPLAIN =
      "SELECT r.id, r.period, r.period || ' 月度对账', ?::text, r.compared_on, NULL::date"
          + " FROM reconciliation r WHERE r.state = 'COMPARED' AND r.unexplained_count > 0"
          + " ORDER BY r.period LIMIT 100";

  private static final String TO_CLOSE =
      "SELECT r.id, r.period, r.period || ' 月度对账', ?::text, r.compared_on, NULL::date"
          + " FROM reconciliation r WHERE r.state = 'COMPARED' AND r.unexplained_count = 0"
          + " AND NOT EXISTS (SELECT FROM reconciliation_hand h WHERE h.reconciliation_id = r.id"
          + " AND (h.user_name = ? OR h.person = ?)) ORDER BY r.period LIMIT 100";

  private final BusinessClock clock;

  MonthDesk(BusinessClock clock) {
    this.clock = clock;
  }

  List<GrantDesk.Wanted> of(Caller caller) {
    var wanted = new ArrayList<GrantDesk.Wanted>();
    if (caller.has(Roles.FINANCE)) {
      var today = clock.today().toString();
      wanted.add(new GrantDesk.Wanted(Duty.RECONCILE_MONTH, UNRECONCILED, today, caller.unit()));
      wanted.add(new GrantDesk.Wanted(Duty.EXPLAIN_DIFFERENCES, TO_EXPLAIN, caller.unit()));
    }
    if (caller.has(Roles.FINANCE_CHECK)) {
      wanted.add(
          new GrantDesk.Wanted(
              Duty.CLOSE_RECONCILIATION,
              TO_CLOSE,
              caller.unit(),
              caller.user(),
              Desk.person(caller)));
    }
    return wanted;
  }
}
