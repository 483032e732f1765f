package org.ecocity.funding.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Searches payments, budget lines and holds, within what the caller may read. */
@ApplicationScoped
class Finder {
  private static final String SQL =
      """
      (SELECT 'payment', id::text, code, payee, '/payments/' || id FROM payment
        WHERE (lower(code) LIKE ? OR lower(payee) LIKE ? OR lower(project_code) LIKE ?
            OR lower(invoice_no) LIKE ?)
          AND (?::text IS NULL OR ? IN (applicant_unit_code, line_department_code, line_owner_unit_code))
        ORDER BY code DESC LIMIT ?)
      UNION ALL
      (SELECT 'budget-line', id::text, code, name, '/payments?budgetLineId=' || id FROM budget_line
        WHERE (lower(code) LIKE ? OR lower(name) LIKE ?)
          AND (?::text IS NULL OR owner_unit_code = ?::text)
        ORDER BY code LIMIT ?)
      """;

  private final DataSource dataSource;

  Finder(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Hits for a LIKE pattern: of all (no unit named) or of what one unit may read. */
  @Transactional
  List<Hit> find(String pattern, @Nullable String unitCode, int limitEach) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(SQL)) {
      int i = 1;
      for (; i <= 4; i++) {
        query.setString(i, pattern);
      }
      for (; i <= 6; i++) {
        query.setString(i, unitCode);
      }
      query.setInt(i++, limitEach);
      query.setString(i++, pattern);
      query.setString(i++, pattern);
      query.setString(i++, unitCode);
      query.setString(i++, unitCode);
      query.setInt(i, limitEach);
      try (var row = query.executeQuery()) {
        var hits = new ArrayList<Hit>();
        while (row.next()) {
          hits.add(
              new Hit(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5)));
        }
        return hits;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The search failed", e);
    }
  }
}
