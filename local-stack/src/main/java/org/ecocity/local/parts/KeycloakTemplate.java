package org.ecocity.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.process.Await;
import org.ecocity.local.process.Child;
import org.ecocity.local.process.Folders;
import org.ecocity.local.process.Http;
import org.ecocity.local.process.Ports;

/**
 * A database server's data in which the sign-in server has already made its tables, from which new
 * stacks start: making them takes longer than all the rest of a first start. Made once, in the
 * build; the same short run writes the sign-in server's start-up cache.
 */
public final class KeycloakTemplate {

  private static final Duration READY_BOUND = Duration.ofSeconds(300);
  private static final Duration STOP_BOUND = Duration.ofSeconds(180);
  private static final List<String> QUICK = List.of("fsync=off", "shared_buffers=48MB");

  private final Workspace workspace;
  private final Path folder;
  private final Http http = new Http();

  /** That of this project. */
  public KeycloakTemplate(Workspace workspace) {
    this.workspace = workspace;
    this.folder = workspace.cache().resolve("template-" + KeycloakServer.VERSION);
  }

  /** The secrets that are baked into it; new stacks take them over. */
  Path secrets() {
    return folder.resolve("secrets.properties");
  }

  /** Whether it has been made. */
  public boolean exists() {
    return Files.exists(secrets());
  }

  /** Whether there is one and these secrets open it. */
  private boolean fits(Secrets secrets) {
    return exists()
        && Account.here() != Account.NOBODY
        && new Secrets(secrets()).of("postgres").equals(secrets.of("postgres"));
  }

  /** Starts a new data folder with a copy, where that is possible. */
  public void copyTo(Path data, Secrets secrets) {
    if (Files.exists(data) || !fits(secrets)) return;
    var source = folder.resolve("postgres");
    try (var files = Files.walk(source)) {
      for (var file : files.toList()) {
        Files.copy(file, data.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it beside and renames at the end, so that a broken run leaves nothing half made. */
  public void make() {
    var beside = new Workspace(workspace.root(), workspace.cache().resolve("template-new"));
    var children = new CopyOnWriteArrayList<Child>();
    var atCtrlC = new Thread(() -> children.forEach(Child::kill));
    Runtime.getRuntime().addShutdownHook(atCtrlC);
    try {
      Folders.delete(beside.home());
      run(beside, children);
      Files.move(beside.home(), folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      children.forEach(Child::kill);
      Runtime.getRuntime().removeShutdownHook(atCtrlC);
    }
  }

  private void run(Workspace home, List<Child> children) {
    var secrets = new Secrets(home.home().resolve("secrets.properties"));
    var databasePort = Ports.free();
    var postgres =
        new Postgres(
            home,
            home.home().resolve("postgres"),
            home.log("postgres"),
            databasePort,
            secrets.of("postgres"),
            QUICK);
    var database = postgres.start(children::add);
    new Databases(postgres, secrets).prepare(List.of());
    var port = Ports.free();
    var door = URI.create("http://127.0.0.1:" + port);
    var keycloak = new Keycloak(home, secrets, door, port, databasePort);
    var launch = keycloak.launch(new KeycloakServer(workspace).cache().options());
    var child = launch.start();
    children.add(child);
    Await.ready(launch, child, READY_BOUND, () -> http.isOk(door.resolve("/auth/realms/master")));
    child.terminate();
    await(child);
    Postgres.askToEnd(database);
    await(database);
  }

  private static void await(Child child) {
    try {
      if (child.awaitEnd(STOP_BOUND)) return;
      throw new Refusal(child.name() + " did not end in time.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }
}
