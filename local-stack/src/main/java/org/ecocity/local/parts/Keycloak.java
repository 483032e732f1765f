package org.ecocity.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ecocity.local.Workspace;
import org.ecocity.local.process.Launch;
import org.ecocity.local.realm.Realm;

/**
 * The sign-in server of one stack.
 *
 * @param door the address people see; it shows the server under {@code /auth}
 */
public record Keycloak(Workspace workspace, Secrets secrets, URI door, int port, int databasePort) {

  private static final int HEAP_MB = 256;

  /** Where its own realm answers. */
  public URI realm() {
    return URI.create("http://127.0.0.1:%d/auth/realms/ecocity".formatted(port));
  }

  /**
   * How it is started without a realm of ours.
   *
   * @param options further options of its virtual machine
   */
  Launch launch(List<String> options) {
    return launch(prepareHome(), options);
  }

  /**
   * How it is started. The realm file counts only while the realm does not exist yet.
   *
   * @param options further options of its virtual machine
   */
  public Launch launch(Realm realm, List<String> options) {
    var home = prepareHome();
    try {
      Files.writeString(home.resolve("data/import/ecocity-realm.json"), realm.json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return launch(home, options);
  }

  private Launch launch(Path home, List<String> options) {
    var arguments =
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + door.resolve("/auth"),
            "--hostname-backchannel-dynamic=true",
            "--proxy-headers=xforwarded",
            "--db-url=jdbc:postgresql://127.0.0.1:%d/keycloak".formatted(databasePort),
            "--db-username=keycloak",
            "--db-pool-max-size=8");
    var environment =
        Map.of(
            "KC_DB_PASSWORD", secrets.of("keycloak"),
            // An idle connection is asked before it is lent: after a restart of the database the
            // first sign-ins would get 500 instead, one for each that died.
            "QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "1S",
            "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin"),
            "ECOCITY_OIDC_SECRET", secrets.of("ecocity-web"));
    return new Launch(
        "keycloak",
        new KeycloakServer(workspace).command(HEAP_MB, options, home, arguments),
        environment,
        home,
        workspace.log("keycloak"));
  }

  /** A folder of its own for what it writes; the programs stay where they are shared. */
  private Path prepareHome() {
    var server = new KeycloakServer(workspace).folder();
    var home = workspace.home().resolve("keycloak");
    try {
      Files.createDirectories(home.resolve("data/import"));
      for (var shared : List.of("bin", "conf", "lib", "providers", "themes")) {
        Files.deleteIfExists(home.resolve(shared));
        Files.createSymbolicLink(home.resolve(shared), server.resolve(shared));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return home;
  }
}
