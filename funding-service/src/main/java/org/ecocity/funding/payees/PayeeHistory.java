package org.ecocity.funding.payees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.funding.wiring.Rows;

/** Which other accounts the payees of payments were paid at before. */
@ApplicationScoped
public class PayeeHistory {
  private static final String OTHER_ACCOUNT =
      """
      SELECT p.id, o.code, o.account_key, o.applicant_unit_code, o.line_department_code
      FROM payment p CROSS JOIN LATERAL (
        SELECT * FROM payment o
        WHERE o.payee_key = p.payee_key AND o.state = 'PAID' AND o.account_key <> p.account_key
        ORDER BY o.paid_on DESC, o.id DESC LIMIT 1) o
      WHERE p.id = ANY (?)
        AND p.state IN ('PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED')
      """;

  private final Rows rows;

  PayeeHistory(Rows rows) {
    this.rows = rows;
  }

  /**
   * The latest paid payment to the same name at another account, by payment; none for payments that
   * are over or whose payee was never paid elsewhere.
   */
  @Transactional
  public Map<UUID, EarlierPayee> atOtherAccounts(Collection<UUID> paymentIds) {
    return rows
        .read(OTHER_ACCOUNT, PayeeHistory::earlier, (Object) List.copyOf(paymentIds))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<UUID, EarlierPayee> earlier(ResultSet row) throws SQLException {
    return Map.entry(
        row.getObject(1, UUID.class),
        new EarlierPayee(row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
  }
}
