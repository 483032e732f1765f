package org.ecocity.notification.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Knows who answers for a project, such as its sponsoring leader. */
@ApplicationScoped
public class ProjectResponsibles {
  private static final int MAX_PERSONS = 50;

  private final DataSource dataSource;

  ProjectResponsibles(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The responsible persons of a project who can sign in. */
  @Transactional
  public List<Responsible> of(UUID projectId) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT person_code, user_name FROM project_responsible WHERE project_id = ?"
                    + " ORDER BY person_code LIMIT "
                    + MAX_PERSONS)) {
      query.setObject(1, projectId);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<Responsible>();
        while (row.next()) {
          found.add(new Responsible(row.getString(1), row.getString(2)));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Responsible persons could not be read", e);
    }
  }

  /** Takes what was told unless something newer is known already. */
  @Transactional(Transactional.TxType.MANDATORY)
  void copy(UUID projectId, List<ProjectChangedHandler.Person> persons, long version) {
    try (var connection = dataSource.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO project_copy AS c (project_id, copied_version) VALUES (?, ?)"
                    + " ON CONFLICT (project_id) DO UPDATE"
                    + " SET copied_version = excluded.copied_version"
                    + " WHERE c.copied_version < excluded.copied_version");
        var delete =
            connection.prepareStatement("DELETE FROM project_responsible WHERE project_id = ?");
        var insert =
            connection.prepareStatement(
                "INSERT INTO project_responsible (project_id, person_code, user_name)"
                    + " VALUES (?, ?, ?)")) {
      upsert.setObject(1, projectId);
      upsert.setLong(2, version);
      if (upsert.executeUpdate() == 0) {
        return;
      }
      delete.setObject(1, projectId);
      delete.executeUpdate();
      for (var person : persons) {
        add(insert, projectId, person.personCode(), person.userName());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Responsible persons could not be kept", e);
    }
  }

  private static void add(
      java.sql.PreparedStatement insert,
      UUID projectId,
      String personCode,
      @Nullable String userName)
      throws SQLException {
    if (userName != null) {
      insert.setObject(1, projectId);
      insert.setString(2, personCode);
      insert.setString(3, userName);
      insert.executeUpdate();
    }
  }

  /**
   * A person who answers for a project.
   *
   * @param personCode the person
   * @param userName how the person signs in
   */
  public record Responsible(String personCode, String userName) {}
}
