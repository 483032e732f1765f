package org.ecocity.funding.payees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;

/** At which other accounts the payees of payments were paid before, and who at theirs. */
@ApplicationScoped
public class PayeeHistory {
  private static final String EARLIER =
      """
      SELECT '%s', p.id, o.code, o.payee, coalesce(o.account_key, ''), o.prepared_on,
        o.applicant_unit_code, o.line_department_code
      FROM payment p CROSS JOIN LATERAL (SELECT * FROM payment o WHERE %s LIMIT 1) o
      WHERE p.id = ANY (?)
        AND p.state IN ('PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED')
      """;
  private static final String PAID_OTHERWISE =
      """
      o.%1$s = p.%1$s AND o.state = 'PAID' AND o.%2$s <> p.%2$s
      ORDER BY o.paid_on DESC, o.id DESC""";
  private static final String OTHER_ACCOUNT =
      EARLIER.formatted("ACCOUNT", PAID_OTHERWISE.formatted("payee_key", "account_key"));
  private static final String OTHER_NAME =
      EARLIER.formatted("NAME", PAID_OTHERWISE.formatted("account_key", "payee_key"));

  /** Without an invoice nothing else tells two payments of one thing from two of two things. */
  private static final String LOOK_ALIKE =
      EARLIER.formatted(
          "ALIKE",
          """
          o.amount_fen = p.amount_fen AND o.id < p.id AND o.payee_key = p.payee_key
            AND (o.invoice_key IS NULL OR p.invoice_key IS NULL)
            AND (o.contract_key = p.contract_key
              OR ((o.contract_key IS NULL OR p.contract_key IS NULL) AND o.purpose = p.purpose))
            AND o.state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED') AND p.reward_honour_id IS NULL
            AND o.prepared_on > p.prepared_on - (SELECT w.duplicate_days FROM watch_rule w
              WHERE w.valid_from <= p.prepared_on ORDER BY w.valid_from DESC LIMIT 1)
          ORDER BY o.id DESC""");

  private static final String SIGNS =
      String.join(" UNION ALL ", OTHER_ACCOUNT, OTHER_NAME, LOOK_ALIKE);

  private static final String SIGNS_OF_ONE = ofOne(SIGNS);
  private static final String LOOK_ALIKE_OF_ONE = ofOne(LOOK_ALIKE);

  private final Rows rows;

  PayeeHistory(Rows rows) {
    this.rows = rows;
  }

  /**
   * What differs between payments and the latest paid one to the same name or to the same account,
   * and an earlier one that each may be a duplicate of; nothing for payments that are over.
   */
  @Transactional
  public Map<UUID, List<PayeeSign>> signs(Collection<UUID> paymentIds) {
    var ids = List.copyOf(paymentIds);
    Object wanted = ids.size() == 1 ? ids.getFirst() : ids;
    var sql = ids.size() == 1 ? SIGNS_OF_ONE : SIGNS;
    var signs = new HashMap<UUID, List<PayeeSign>>();
    for (var found : rows.read(sql, PayeeHistory::sign, wanted, wanted, wanted)) {
      signs.computeIfAbsent(found.getKey(), id -> new ArrayList<>()).add(found.getValue());
    }
    return signs;
  }

  /** Whether an open payment may be a duplicate of an earlier one. */
  @Transactional
  public boolean looksLikeAnother(UUID paymentId) {
    return !rows.read(LOOK_ALIKE_OF_ONE, PayeeHistory::sign, paymentId).isEmpty();
  }

  /**
   * For one payment: the server keeps a plan for one id, where it plans anew for each array, which
   * takes it longer than the query.
   */
  private static String ofOne(String sql) {
    return sql.replace("p.id = ANY (?)", "p.id = ?");
  }

  private static Map.Entry<UUID, PayeeSign> sign(ResultSet row) throws SQLException {
    var earlier =
        new EarlierPayee(
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getObject(6, LocalDate.class),
            row.getString(7),
            row.getString(8));
    var sign =
        switch (row.getString(1)) {
          case "ACCOUNT" -> PayeeSign.otherAccount(earlier);
          case "NAME" -> PayeeSign.otherName(earlier);
          default -> PayeeSign.lookAlike(earlier);
        };
    return Map.entry(row.getObject(2, UUID.class), sign);
  }
}
