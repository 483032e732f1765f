package org.ecocity.funding.reconciliations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

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

  private final DataSource dataSource;

  OurBooks(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Payments PAID with a bank slip of that month. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<OurPayment> paidIn(YearMonth month) {
    return payments(
        PAID_IN,
        query -> {
          query.setObject(1, month.atDay(1));
          query.setObject(2, month.atEndOfMonth());
        });
  }

  /** Payments with these vouchers, whatever became of them. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<OurPayment> ofVouchers(Collection<String> vouchers) {
    return payments(OF_VOUCHERS, query -> query.setArray(1, texts(query, vouchers)));
  }

  /** Which of these vouchers stand on the treasury's list of another month. */
  @Transactional(Transactional.TxType.MANDATORY)
  Set<String> listedElsewhere(YearMonth month, Collection<String> vouchers) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(LISTED_ELSEWHERE)) {
      query.setString(1, month.toString());
      query.setArray(2, texts(query, vouchers));
      try (var row = query.executeQuery()) {
        var found = new HashSet<String>();
        while (row.next()) {
          found.add(row.getString(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Other lists could not be read", e);
    }
  }

  private List<OurPayment> payments(String sql, Binding binding) {
    try (Connection connection = dataSource.getConnection();
        var query = connection.prepareStatement(sql)) {
      binding.bind(query);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<OurPayment>();
        while (row.next()) {
          found.add(payment(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Payments could not be read", e);
    }
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

  private static java.sql.Array texts(PreparedStatement query, Collection<String> values)
      throws SQLException {
    return query.getConnection().createArrayOf("text", values.toArray());
  }

  @FunctionalInterface
  private interface Binding {
    void bind(PreparedStatement query) throws SQLException;
  }
}
