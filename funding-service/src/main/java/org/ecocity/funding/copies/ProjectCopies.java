package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The local copies of projects; an older event never overwrites a newer copy. */
@ApplicationScoped
public class ProjectCopies {
  /** What a key-project table says of a project, until the project itself has told. */
  public static final long FROM_TABLE = 0;

  private final DataSource dataSource;
  private final RecordLock lock;

  ProjectCopies(DataSource dataSource, RecordLock lock) {
    this.dataSource = dataSource;
    this.lock = lock;
  }

  /** The copy, if the project is known here. */
  @Transactional
  public Optional<ProjectCopy> find(UUID projectId) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT code, name, field_code, owner_unit_code, line_department_code,"
                    + " public_welfare, total_investment_fen, state, accepted_on"
                    + " FROM project_copy"
                    + " WHERE project_id = ?")) {
      query.setObject(1, projectId);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(copy(projectId, row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Project " + projectId + " could not be read", e);
    }
  }

  /** The copy of the project with that code, if it is known here. */
  @Transactional
  public Optional<ProjectCopy> ofCode(String code) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement("SELECT project_id FROM project_copy WHERE code = ?")) {
      query.setString(1, code);
      try (var row = query.executeQuery()) {
        return row.next() ? find(row.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Project " + code + " could not be looked up", e);
    }
  }

  /** The copies of the projects with these codes, by code; who is not known is not there. */
  @Transactional
  public Map<String, ProjectCopy> ofCodes(Collection<String> codes) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT code, name, field_code, owner_unit_code, line_department_code,"
                    + " public_welfare, total_investment_fen, state, accepted_on, project_id"
                    + " FROM project_copy"
                    + " WHERE code = ANY(?)")) {
      query.setArray(1, connection.createArrayOf("text", codes.toArray()));
      try (var row = query.executeQuery()) {
        var found = new HashMap<String, ProjectCopy>();
        while (row.next()) {
          found.put(row.getString(1), copy(row.getObject(10, UUID.class), row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Projects could not be looked up", e);
    }
  }

  private static ProjectCopy copy(UUID projectId, ResultSet row) throws SQLException {
    return new ProjectCopy(
        projectId,
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getBoolean(6),
        row.getLong(7),
        row.getString(8),
        row.getObject(9, LocalDate.class));
  }

  /** Keeps a copy of that version, unless the same or a newer one is here; gives whether it did. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean keep(ProjectCopy copy, long version) {
    lock.write();
    try (var connection = dataSource.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO project_copy AS p (project_id, version, code, name, field_code,"
                    + " owner_unit_code, line_department_code, public_welfare,"
                    + " total_investment_fen, state, accepted_on)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (project_id) DO UPDATE SET version = excluded.version,"
                    + " code = excluded.code, name = excluded.name,"
                    + " field_code = excluded.field_code,"
                    + " owner_unit_code = excluded.owner_unit_code,"
                    + " line_department_code = excluded.line_department_code,"
                    + " public_welfare = excluded.public_welfare,"
                    + " total_investment_fen = excluded.total_investment_fen,"
                    + " state = excluded.state, accepted_on = excluded.accepted_on"
                    + " WHERE p.version < excluded.version")) {
      upsert.setObject(1, copy.projectId());
      upsert.setLong(2, version);
      upsert.setString(3, copy.code());
      upsert.setString(4, copy.name());
      upsert.setString(5, copy.fieldCode());
      upsert.setString(6, copy.ownerUnitCode());
      upsert.setString(7, copy.lineDepartmentCode());
      upsert.setBoolean(8, copy.publicWelfare());
      upsert.setLong(9, copy.totalInvestmentFen());
      upsert.setString(10, copy.state());
      upsert.setObject(11, copy.acceptedOn());
      return upsert.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new IllegalStateException("Project " + copy.projectId() + " could not be kept", e);
    }
  }
}
