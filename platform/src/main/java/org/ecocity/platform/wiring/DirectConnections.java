package org.ecocity.platform.wiring;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens connections outside of the pool, for what holds a session lock as long as it lives (relay,
 * sealer, runner of due work).
 */
@ApplicationScoped
public class DirectConnections {
  private final AgroalDataSource dataSource;
  private final String user;
  private final String password;

  DirectConnections(
      AgroalDataSource dataSource,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.dataSource = dataSource;
    this.user = user;
    this.password = password;
  }

  /** A new connection in auto-commit, which the caller closes. */
  public Connection open() throws SQLException {
    var url =
        dataSource
            .getConfiguration()
            .connectionPoolConfiguration()
            .connectionFactoryConfiguration()
            .jdbcUrl();
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "30");
    properties.setProperty("tcpKeepAlive", "true");
    return DriverManager.getConnection(url, properties);
  }

  /** Tries to be the one that holds this session lock, until the connection ends. */
  public static boolean elected(Connection connection, long lockKey) throws SQLException {
    try (var lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      lock.setLong(1, lockKey);
      try (var row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
