package org.ecocity.funding.payees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

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

  private final DataSource dataSource;

  PayeeHistory(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The latest paid payment to the same name at another account, by payment; none for payments that
   * are over or whose payee was never paid elsewhere.
   */
  @Transactional
  public Map<UUID, EarlierPayee> atOtherAccounts(Collection<UUID> paymentIds) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(OTHER_ACCOUNT)) {
      query.setArray(1, connection.createArrayOf("uuid", paymentIds.toArray()));
      try (var row = query.executeQuery()) {
        var found = new HashMap<UUID, EarlierPayee>();
        while (row.next()) {
          found.put(
              row.getObject(1, UUID.class),
              new EarlierPayee(
                  row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Earlier accounts of payees could not be read", e);
    }
  }
}
