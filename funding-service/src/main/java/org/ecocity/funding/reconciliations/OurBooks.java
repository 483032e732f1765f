package org.ecocity.funding.reconciliations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;

/** What stands here of payments and ledger, read in one glance each. */
@ApplicationScoped
class OurBooks {
  private static final String PAYMENTS =
      """
      SELECT p.id, p.code, p.voucher_no, p.amount_fen,
        CASE WHEN p.state = 'PAID' THEN p.paid_on END, p.account_key,
        coalesce((SELECT sum(e.amount_fen) FROM journal j JOIN entry e ON e.journal_id = j.id
          WHERE j.about_id = p.id AND j.kind = 'PAY' AND e.amount_fen > 0), 0)::bigint
      FROM payment p WHERE\s""";
  private static final String PAID_IN =
      PAYMENTS + "p.state = 'PAID' AND p.paid_on BETWEEN ? AND ? ORDER BY p.voucher_no";
  private static final String OF_VOUCHERS = PAYMENTS + "p.voucher_no = ANY (?)";
  private static final String LISTED_ELSEWHERE =
      "SELECT DISTINCT t.voucher_no FROM treasury_row t"
          + " JOIN reconciliation r ON r.id = t.reconciliation_id"
          + " WHERE r.period <> ? AND t.voucher_no = ANY (?)";

  private static final String OUTSTANDING =
      """
      SELECT p.id, p.code, p.voucher_no, p.payee, p.amount_fen, p.instructed_on,
        CASE WHEN p.state = 'PAID' THEN p.paid_on END AS paid_on, posted.on_day,
        CASE WHEN p.state = 'PAID' AND p.paid_on <= ? THEN 'POSTED_LATER' ELSE 'IN_TRANSIT' END AS kind
      FROM payment p LEFT JOIN LATERAL (
        SELECT max(j.business_date) AS on_day FROM journal j
        WHERE j.about_id = p.id AND j.kind = 'PAY') posted ON true
      WHERE p.state IN ('INSTRUCTED', 'PAID') AND p.instructed_on <= ?
          AND (p.state = 'INSTRUCTED' OR p.paid_on > ?)
        OR p.state = 'PAID' AND p.paid_on BETWEEN ? AND ? AND posted.on_day > ?
      ORDER BY kind, p.voucher_no LIMIT 1000
      """;

  private final Rows rows;

  OurBooks(Rows rows) {
    this.rows = rows;
  }

  /** Payments PAID with a bank slip of that month. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<OurPayment> paidIn(YearMonth month) {
    return rows.read(PAID_IN, OurBooks::payment, month.atDay(1), month.atEndOfMonth());
  }

  /** Payments with these vouchers, whatever became of them. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<OurPayment> ofVouchers(Collection<String> vouchers) {
    return rows.read(OF_VOUCHERS, OurBooks::payment, (Object) vouchers.toArray(String[]::new));
  }

  /** Which of these vouchers stand on the treasury's list of another month. */
  @Transactional(Transactional.TxType.MANDATORY)
  Set<String> listedElsewhere(YearMonth month, Collection<String> vouchers) {
    return Set.copyOf(
        rows.read(
            LISTED_ELSEWHERE,
            row -> row.getString(1),
            month.toString(),
            vouchers.toArray(String[]::new)));
  }

  /** What stood between this month and another at its end; the first thousand, by voucher. */
  @Transactional
  List<Outstanding> outstanding(YearMonth month) {
    var end = month.atEndOfMonth();
    return rows.read(OUTSTANDING, OurBooks::outstanding, end, end, end, month.atDay(1), end, end);
  }

  private static Outstanding outstanding(ResultSet row) throws SQLException {
    return new Outstanding(
        Outstanding.Kind.valueOf(row.getString("kind")),
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("voucher_no"),
        row.getString("payee"),
        row.getLong("amount_fen"),
        row.getObject("instructed_on", LocalDate.class),
        row.getObject("paid_on", LocalDate.class),
        row.getObject("on_day", LocalDate.class));
  }

  private static OurPayment payment(ResultSet row) throws SQLException {
    return new OurPayment(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getObject(5, LocalDate.class),
        row.getString(6),
        row.getLong(7));
  }
}
