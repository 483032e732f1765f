package org.ecocity.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.ecocity.local.Workspace;
import org.ecocity.local.process.Child;
import org.ecocity.local.process.Locked;
import org.ecocity.local.process.Ports;

/**
 * One database and one broker that all tests share. They hold nothing worth keeping, so only here
 * the database does not wait for the disk.
 */
public final class TestParts {

  private static final Duration STOP_BOUND = Duration.ofSeconds(10);
  private static final List<String> FAST_AND_FORGETFUL =
      List.of(
          "fsync=off",
          "synchronous_commit=off",
          "full_page_writes=off",
          "max_connections=300",
          "shared_buffers=64MB");

  private final Workspace workspace;
  private final Path folder;

  /** The parts of this project. */
  public TestParts(Workspace workspace) {
    this.workspace = workspace;
    this.folder = workspace.parts();
  }

  /** The file that tells tests the ports. */
  public Path file() {
    return folder.resolve("parts.properties");
  }

  /** Starts what does not run; safe when several call it at once. True when it started them. */
  public boolean start() {
    return Locked.get(
        folder,
        () -> {
          if (running().isPresent()) return false;
          clear();
          var pgPort = Ports.free();
          var kafkaPort = Ports.free();
          var pg = postgres(pgPort).start(_ -> {});
          write(pgPort, pg, kafkaPort, kafka(kafkaPort).start(List.of(), _ -> {}));
          return true;
        });
  }

  /** Ends both and removes their data. */
  public void stop() {
    Locked.run(folder, this::clear);
  }

  private Postgres postgres(int port) {
    return new Postgres(
        workspace,
        folder.resolve("postgres"),
        folder.resolve("postgres.log"),
        port,
        "",
        FAST_AND_FORGETFUL);
  }

  private Kafka kafka(int port) {
    return new Kafka(
        workspace, folder.resolve("kafka"), folder.resolve("kafka.log"), port, Ports.free());
  }

  private Optional<Properties> running() {
    return read()
        .filter(it -> child(it, "pg").isAlive() && child(it, "kafka").isAlive())
        .filter(it -> Ports.answers(port(it, "pg")) && Ports.answers(port(it, "kafka")));
  }

  private void clear() {
    read()
        .ifPresent(
            it -> {
              end(child(it, "kafka"));
              end(child(it, "pg"));
            });
    for (var name : List.of("parts.properties", "postgres", "kafka")) {
      delete(folder.resolve(name));
    }
  }

  private static void end(Child child) {
    child.kill();
    try {
      child.awaitEnd(STOP_BOUND);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int port(Properties properties, String part) {
    return Integer.parseInt(properties.getProperty(part + ".port"));
  }

  private static Child child(Properties properties, String part) {
    return new Child(
        part,
        Long.parseLong(properties.getProperty(part + ".pid")),
        Instant.ofEpochMilli(Long.parseLong(properties.getProperty(part + ".started"))));
  }

  private Optional<Properties> read() {
    if (!Files.exists(file())) return Optional.empty();
    try (var reader = Files.newBufferedReader(file())) {
      var properties = new Properties();
      properties.load(reader);
      return Optional.of(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(int pgPort, Child pg, int kafkaPort, Child kafka) {
    var text =
        """
        pg.port=%d
        pg.pid=%d
        pg.started=%d
        kafka.port=%d
        kafka.pid=%d
        kafka.started=%d
        """
            .formatted(
                pgPort,
                pg.pid(),
                pg.started().toEpochMilli(),
                kafkaPort,
                kafka.pid(),
                kafka.started().toEpochMilli());
    try {
      var beside = folder.resolve("parts.properties.new");
      Files.writeString(beside, text);
      Files.move(beside, file(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    if (!Files.exists(path)) return;
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
