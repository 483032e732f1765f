package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The fields that projects can be about (领域), as sheets name them. */
@ApplicationScoped
public class Fields {
  private final DataSource dataSource;

  Fields(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether there is a field of that code. */
  @Transactional
  public boolean knows(String code) {
    return code.equals(codesByWord().get(code));
  }

  /** Codes by code and by Chinese name; a code that only a project has told of counts too. */
  @Transactional
  public Map<String, String> codesByWord() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT name, code FROM field_name UNION SELECT code, code FROM field_name"
                    + " UNION SELECT field_code, field_code FROM project_copy"
                    + " WHERE field_code IS NOT NULL");
        var row = query.executeQuery()) {
      var codes = new HashMap<String, String>();
      while (row.next()) {
        codes.put(row.getString(1), row.getString(2));
      }
      return codes;
    } catch (SQLException e) {
      throw new IllegalStateException("The fields could not be read", e);
    }
  }
}
