package org.ecocity.local.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecocity.local.Workspace;
import org.ecocity.local.parts.Kafka;
import org.ecocity.local.parts.Keycloak;
import org.ecocity.local.parts.KeycloakServer;
import org.ecocity.local.parts.Postgres;
import org.ecocity.local.parts.Secrets;
import org.ecocity.local.process.AotCache;
import org.ecocity.local.process.Jvm;
import org.ecocity.local.process.Launch;

/** How each part of one stack is started: ports, heaps, environment. */
final class Launches {

  private static final int SERVICE_HEAP_MB = 144;
  private static final int GATEWAY_HEAP_MB = 128;

  /** Keeps the fonts that documents are set in, about 30 MB each. */
  private static final int NOTIFICATION_HEAP_MB = 320;

  private static final List<String> DURABLE_AND_SMALL =
      List.of("shared_buffers=32MB", "max_connections=120", "max_wal_size=512MB");

  private final Workspace workspace;
  private final Secrets secrets;
  private final int door;

  Launches(Workspace workspace, Secrets secrets, int door) {
    this.workspace = workspace;
    this.secrets = secrets;
    this.door = door;
  }

  URI address() {
    return local(Part.GATEWAY);
  }

  Postgres postgres() {
    return new Postgres(
        workspace,
        workspace.home().resolve("postgres"),
        workspace.log("postgres"),
        Part.POSTGRES.port(door),
        secrets.of("postgres"),
        DURABLE_AND_SMALL);
  }

  Kafka kafka() {
    return new Kafka(
        workspace,
        workspace.home().resolve("kafka"),
        workspace.log("kafka"),
        Part.KAFKA.port(door),
        door + Part.CONTROLLER_OFFSET);
  }

  Keycloak keycloak() {
    return new Keycloak(
        workspace, secrets, address(), Part.KEYCLOAK.port(door), Part.POSTGRES.port(door));
  }

  /** The start-up cache of a part that is a Java program. */
  AotCache cache(Part part) {
    if (part == Part.KEYCLOAK) return new KeycloakServer(workspace).cache();
    var jars = part == Part.KAFKA ? workspace.jars() : jar(workspace, part).getParent();
    return new AotCache(workspace.cache().resolve("start"), part.label(), List.of(jars));
  }

  /** A service or the gateway, from its own build. */
  Launch ours(Part part, List<String> cacheOptions) {
    var jar = jar(workspace, part).toString();
    var heapMb = heapMb(part);
    var options = new ArrayList<>(cacheOptions);
    options.add("--enable-native-access=ALL-UNNAMED");
    var command = new Jvm(heapMb, options).command(List.of("-jar", jar), List.of());
    return new Launch(
        part.label(), command, environment(part), workspace.home(), workspace.log(part.label()));
  }

  private static int heapMb(Part part) {
    if (part == Part.NOTIFICATION) return NOTIFICATION_HEAP_MB;
    return part.isService() ? SERVICE_HEAP_MB : GATEWAY_HEAP_MB;
  }

  static Path jar(Workspace workspace, Part part) {
    return workspace.root().resolve(part.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private Map<String, String> environment(Part part) {
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(part.port(door)));
    environment.put("ECOCITY_DOOR", address().toString());
    environment.put("ECOCITY_OIDC", keycloak().realm().toString());
    environment.put("ECOCITY_LOCAL", "true");
    // The fixed API lets a request name its payee alone; the sample warns and does not stop it.
    environment.put("ECOCITY_PAYEES_ACCOUNT_REQUIRED", "false");
    environment.put("MALLOC_ARENA_MAX", "2");
    environment.putAll(part.isService() ? serviceEnvironment(part) : gatewayEnvironment());
    return environment;
  }

  private Map<String, String> serviceEnvironment(Part part) {
    var name = part.label();
    return Map.of(
        "ECOCITY_DB_URL",
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Part.POSTGRES.port(door), name),
        "ECOCITY_DB_OWNER_PASSWORD",
        secrets.of(name + "_owner"),
        "ECOCITY_DB_APP_PASSWORD",
        secrets.of(name + "_app"),
        "ECOCITY_KAFKA",
        "127.0.0.1:" + Part.KAFKA.port(door),
        "ECOCITY_ATTACHMENTS",
        workspace.home().resolve("attachments").resolve(name).toString());
  }

  private Map<String, String> gatewayEnvironment() {
    var environment = new HashMap<String, String>();
    environment.put("ECOCITY_OIDC_SECRET", secrets.of("ecocity-web"));
    environment.put("ECOCITY_SESSION_SECRET", secrets.of("session"));
    environment.put("ECOCITY_STATE_SECRET", secrets.of("state"));
    for (var service : Part.services()) {
      environment.put(
          "ECOCITY_" + service.label().toUpperCase(Locale.ROOT), local(service).toString());
    }
    return environment;
  }

  private URI local(Part part) {
    return URI.create("http://127.0.0.1:" + part.port(door));
  }
}
