package org.ecocity.local.parts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ecocity.local.Refusal;

/** The databases of one server and the roles that may use them. */
public final class Databases {

  private final Postgres postgres;
  private final Secrets secrets;

  /** Those of this server. */
  public Databases(Postgres postgres, Secrets secrets) {
    this.postgres = postgres;
    this.secrets = secrets;
  }

  /** Makes what is missing: per service an owner for migrations and a role for run time. */
  public void prepare(List<String> services) {
    try (var connection = postgres.connect("postgres")) {
      for (var service : services) {
        role(connection, service + "_owner");
        role(connection, service + "_app");
        database(connection, service, service + "_owner");
      }
      role(connection, "keycloak");
      database(connection, "keycloak", "keycloak");
    } catch (SQLException e) {
      throw new Refusal("The databases could not be prepared: " + e.getMessage(), e);
    }
  }

  /** The password is set each time, so that moved data and kept secrets agree. */
  private void role(Connection connection, String role) throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
      execute(connection, "create role " + role + " login");
    }
    execute(connection, "alter role %s password '%s'".formatted(role, secrets.of(role)));
  }

  private static void database(Connection connection, String name, String owner)
      throws SQLException {
    if (exists(connection, "select 1 from pg_database where datname = ?", name)) return;
    execute(connection, "create database %s owner %s".formatted(name, owner));
    execute(connection, "revoke all on database %s from public".formatted(name));
    if (owner.endsWith("_owner")) {
      execute(connection, "grant connect on database %s to %s_app".formatted(name, name));
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var result = statement.executeQuery()) {
        return result.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
