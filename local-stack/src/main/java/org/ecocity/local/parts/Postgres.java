package org.ecocity.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.process.Await;
import org.ecocity.local.process.Child;
import org.ecocity.local.process.Launch;
import org.ecocity.local.process.Tool;

/**
 * One PostgreSQL server.
 *
 * @param folder its data
 * @param password of the superuser {@code postgres}; empty trusts everybody on the loopback address
 * @param settings server settings as {@code name=value}
 */
public record Postgres(
    Workspace workspace, Path folder, Path log, int port, String password, List<String> settings) {

  private static final Duration READY_BOUND = Duration.ofSeconds(60);

  /**
   * A killed server's sessions hold its shared memory a moment longer, and it refuses meanwhile.
   */
  private static final int TRIES_AFTER_KILL = 40;

  private static final long PAUSE_MS = 250;

  /**
   * Starts it, making its data folder first when there is none, and waits until it answers.
   *
   * @param begun is told of the process at once, so that it can be ended while it is starting
   */
  public Child start(Consumer<Child> begun) {
    var binaries = new PostgresBinaries(workspace);
    binaries.unpackOnce();
    var account = Account.here();
    if (!Files.exists(folder.resolve("PG_VERSION"))) initialise(binaries, account);
    var arguments = new ArrayList<>(List.of("-D", folder.toString(), "-p", String.valueOf(port)));
    arguments.addAll(List.of("-c", "listen_addresses=127.0.0.1"));
    arguments.addAll(List.of("-c", "unix_socket_directories="));
    settings.forEach(it -> arguments.addAll(List.of("-c", it)));
    var launch = launch("postgres", account.command(binaries.program("postgres"), arguments));
    var wasKilled = Files.exists(folder.resolve("postmaster.pid"));
    for (var left = wasKilled ? TRIES_AFTER_KILL : 1; ; left--) {
      var child = launch.start();
      begun.accept(child);
      try {
        Await.ready(launch, child, READY_BOUND, this::answers);
        return child;
      } catch (Refusal refusal) {
        if (left == 1 || child.isAlive()) throw refusal;
        endOrphans();
        pause();
      }
    }
  }

  /** Sessions whose server was killed go on with their statement; they work in its data folder. */
  private void endOrphans() {
    ProcessHandle.allProcesses().filter(this::worksHere).forEach(ProcessHandle::destroyForcibly);
  }

  private boolean worksHere(ProcessHandle process) {
    try {
      return Path.of("/proc/%d/cwd".formatted(process.pid())).toRealPath().equals(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  /** SIGTERM would wait for its clients; SIGINT ends their sessions. */
  public static void askToEnd(Child child) {
    if (child.isAlive() && !Tool.succeeds(List.of("kill", "-INT", String.valueOf(child.pid())))) {
      child.terminate();
    }
  }

  /** Makes data that somebody put here the own of the account it runs as. */
  public void own() {
    var account = Account.here();
    try (var files = Files.walk(folder)) {
      files.forEach(account::own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A connection of the superuser. */
  public Connection connect(String database) throws SQLException {
    var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    return DriverManager.getConnection(url, "postgres", password);
  }

  /** Whether it takes connections and answers. */
  public boolean answers() {
    try (var connection = connect("postgres")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** A UTF-8 locale, because with C the trigram index extracts nothing from Chinese. */
  private void initialise(PostgresBinaries binaries, Account account) {
    var arguments =
        new ArrayList<>(List.of("-D", folder.toString(), "-U", "postgres", "-E", "UTF8"));
    arguments.addAll(List.of("--locale=C.UTF-8", "--no-instructions"));
    try {
      Files.createDirectories(folder);
      account.own(folder);
      if (password.isEmpty()) {
        arguments.addAll(List.of("--no-sync", "--auth=trust"));
        launch("initdb", account.command(binaries.program("initdb"), arguments)).finish();
      } else {
        initialiseWithPassword(binaries, account, arguments);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void initialiseWithPassword(
      PostgresBinaries binaries, Account account, List<String> arguments) throws IOException {
    var passwordFile = Files.createTempFile("ecocity", ".password");
    try {
      Files.writeString(passwordFile, password);
      account.own(passwordFile);
      arguments.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + passwordFile));
      launch("initdb", account.command(binaries.program("initdb"), arguments)).finish();
    } finally {
      Files.delete(passwordFile);
    }
  }

  private Launch launch(String name, List<String> command) {
    return new Launch(name, command, Map.of("LC_ALL", "C.UTF-8"), folder, log);
  }
}
