package org.ecocity.system.kit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks into the four databases from outside, for what no answer of the API can prove. */
public final class Databases {
  private static final int POSTGRES_OFFSET = 6;

  private Databases() {}

  /** A connection as the server's own administrator. */
  public static Connection open(String service) throws SQLException {
    var stack = Stack.present();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + stack.port(POSTGRES_OFFSET) + "/" + service,
        "postgres",
        stack.secret("postgres"));
  }

  /** How often each value of the first column comes. */
  public static Map<String, Integer> counts(String service, String sql) {
    var found = new HashMap<String, Integer>();
    for (var value : column(service, sql)) {
      found.merge(value, 1, Integer::sum);
    }
    return found;
  }

  public static void run(String service, String sql) {
    try (var connection = open(service);
        var statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public static List<String> column(String service, String sql) {
    try (var connection = open(service);
        var query = connection.prepareStatement(sql);
        var row = query.executeQuery()) {
      var found = new ArrayList<String>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
