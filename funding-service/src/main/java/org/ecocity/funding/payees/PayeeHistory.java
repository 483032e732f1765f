package org.ecocity.funding.payees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ecocity.funding.wiring.Rows;

/** At which other accounts the payees of payments were paid before, and who at theirs. */
@ApplicationScoped
public class PayeeHistory {
  private static final String EARLIER =
      """
      SELECT p.id, o.code, o.payee, o.account_key, o.applicant_unit_code, o.line_department_code
      FROM payment p CROSS JOIN LATERAL (
        SELECT * FROM payment o
        WHERE o.%1$s = p.%1$s AND o.state = 'PAID' AND o.%2$s <> p.%2$s
        ORDER BY o.paid_on DESC, o.id DESC LIMIT 1) o
      WHERE p.id = ANY (?)
        AND p.state IN ('PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED')
      """;
  private static final String OTHER_ACCOUNT = EARLIER.formatted("payee_key", "account_key");
  private static final String OTHER_NAME = EARLIER.formatted("account_key", "payee_key");

  private final Rows rows;

  PayeeHistory(Rows rows) {
    this.rows = rows;
  }

  /**
   * What differs between payments and the latest paid one to the same name or to the same account;
   * nothing for payments that are over.
   */
  @Transactional
  public Map<UUID, List<PayeeSign>> signs(Collection<UUID> paymentIds) {
    var signs = new HashMap<UUID, List<PayeeSign>>();
    collect(signs, OTHER_ACCOUNT, PayeeSign::otherAccount, paymentIds);
    collect(signs, OTHER_NAME, PayeeSign::otherName, paymentIds);
    return signs;
  }

  private void collect(
      Map<UUID, List<PayeeSign>> signs,
      String sql,
      Function<EarlierPayee, PayeeSign> sign,
      Collection<UUID> paymentIds) {
    for (var found : rows.read(sql, PayeeHistory::earlier, (Object) List.copyOf(paymentIds))) {
      signs
          .computeIfAbsent(found.getKey(), id -> new ArrayList<>())
          .add(sign.apply(found.getValue()));
    }
  }

  private static Map.Entry<UUID, EarlierPayee> earlier(ResultSet row) throws SQLException {
    return Map.entry(
        row.getObject(1, UUID.class),
        new EarlierPayee(
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6)));
  }
}
