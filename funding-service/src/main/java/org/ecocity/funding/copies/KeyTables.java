package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The local copies of the years' key-project tables, each year's newest version. */
@ApplicationScoped
public class KeyTables {
  private final DataSource dataSource;

  KeyTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps a year's table as a whole, unless the same or a newer version is here. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(KeyTable table) {
    try (var connection = dataSource.getConnection()) {
      if (isNewer(connection, table)) {
        clear(connection, table.year());
        insertProjects(connection, table);
        insertSources(connection, table);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Table " + table.tableId() + " could not be kept", e);
    }
  }

  private static boolean isNewer(Connection connection, KeyTable table) throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            "INSERT INTO key_table_copy AS t (year, version, table_id) VALUES (?, ?, ?)"
                + " ON CONFLICT (year) DO UPDATE SET version = excluded.version,"
                + " table_id = excluded.table_id WHERE t.version < excluded.version")) {
      upsert.setInt(1, table.year());
      upsert.setInt(2, table.version());
      upsert.setObject(3, table.tableId());
      return upsert.executeUpdate() > 0;
    }
  }

  private static void clear(Connection connection, int year) throws SQLException {
    try (var delete = connection.prepareStatement("DELETE FROM key_project_copy WHERE year = ?")) {
      delete.setInt(1, year);
      delete.executeUpdate();
    }
  }

  private static void insertProjects(Connection connection, KeyTable table) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO key_project_copy (year, project_id, position, project_code, project_name,"
                + " owner_unit_code, line_department_code, annual_investment_fen)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      int position = 0;
      for (var project : table.projects()) {
        insert.setInt(1, table.year());
        insert.setObject(2, project.projectId());
        insert.setInt(3, position++);
        insert.setString(4, project.code());
        insert.setString(5, project.name());
        insert.setString(6, project.ownerUnitCode());
        insert.setString(7, project.lineDepartmentCode());
        insert.setLong(8, project.annualInvestmentFen());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void insertSources(Connection connection, KeyTable table) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO key_project_source_copy (year, project_id, kind, planned_fen)"
                + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      for (var project : table.projects()) {
        for (var source : project.plannedFen().entrySet()) {
          insert.setInt(1, table.year());
          insert.setObject(2, project.projectId());
          insert.setString(3, source.getKey());
          insert.setLong(4, source.getValue());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
