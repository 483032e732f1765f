package org.ecocity.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Gives a service under test a fresh database and topics of its own on the real PostgreSQL and
 * Kafka that {@code ./ecocity parts} has started, and a fresh key to sign its tokens with.
 */
public class TestParts implements QuarkusTestResourceLifecycleManager {
  static final String PRIVATE_KEY = "testkit.private-key";
  static final String DATABASE = "testkit.database";
  static final String OWNER_URL = "testkit.owner-url";
  static final String KAFKA = "testkit.kafka";
  static final String TOPIC_PREFIX = "testkit.topic-prefix";

  private String database = "";

  @Override
  public Map<String, String> start() {
    var parts = parts();
    var service = service();
    var run = service + "_" + ProcessHandle.current().pid() + "_" + (System.nanoTime() & 0xfffff);
    database = "t_" + run;
    var server = "jdbc:postgresql://127.0.0.1:" + parts.getProperty("pg.port") + "/";
    makeDatabase(server, service);
    var kafka = "127.0.0.1:" + parts.getProperty("kafka.port");
    var prefix = "t-" + run + ".";
    System.setProperty(DATABASE, server + database);
    System.setProperty(OWNER_URL, server + database + "?user=" + service + "_owner");
    System.setProperty(KAFKA, kafka);
    System.setProperty(TOPIC_PREFIX, prefix);
    var config = new HashMap<String, String>();
    config.put("ecocity.db.url", server + database);
    config.put("ecocity.kafka", kafka);
    config.put("ecocity.topic-prefix", prefix);
    config.put("ecocity.local", "true");
    config.put("ecocity.attachments", "target/test-attachments");
    config.put("quarkus.http.test-port", "0");
    config.put("quarkus.oidc.public-key", publicKey());
    return config;
  }

  @Override
  public void stop() {
    try (var admin = admin(System.getProperty(DATABASE).replaceAll("/[^/]*$", "/"));
        var drop = admin.createStatement()) {
      drop.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void makeDatabase(String server, String service) {
    try (var admin = admin(server);
        var statement = admin.createStatement()) {
      for (var role : new String[] {service + "_owner", service + "_app"}) {
        statement.execute(
            "DO $$ BEGIN CREATE ROLE "
                + role
                + " LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
      }
      statement.execute(
          "CREATE DATABASE " + database + " OWNER " + service + "_owner TEMPLATE template0");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection admin(String server) throws SQLException {
    return DriverManager.getConnection(server + "postgres?user=postgres");
  }

  private static String publicKey() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      var pair = generator.generateKeyPair();
      var encoder = Base64.getEncoder();
      System.setProperty(PRIVATE_KEY, encoder.encodeToString(pair.getPrivate().getEncoded()));
      return encoder.encodeToString(pair.getPublic().getEncoded());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String service() {
    try (var in =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("application.properties")) {
      var properties = new Properties();
      properties.load(java.util.Objects.requireNonNull(in));
      return properties.getProperty("ecocity.service");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties parts() {
    var file = ProjectRoot.path().resolve(".ecocity-parts/parts.properties");
    try (var in = Files.newBufferedReader(file)) {
      var properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new IllegalStateException(
          "No test database and broker: run ./ecocity parts first (" + file + ")", e);
    }
  }
}
