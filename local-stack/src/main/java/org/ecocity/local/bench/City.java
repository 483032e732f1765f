package org.ecocity.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.local.Refusal;
import org.ecocity.local.TokenSource;
import org.ecocity.local.Workspace;
import org.ecocity.local.parts.Secrets;
import org.ecocity.local.process.Child;
import org.ecocity.local.stack.Part;
import org.ecocity.local.stack.Stack;

/** The stack that is measured: its own, with the sample city, reduced to the one service. */
record City(Workspace workspace, Stack stack, int door, Pins pins, TokenSource tokens) {

  /** Both compiler stages, one processor, room for the young generation: as a server would run. */
  static final List<String> MEASURED =
      List.of(
          "-XX:TieredStopAtLevel=4",
          "-XX:ActiveProcessorCount=1",
          "-Xms512m",
          "-Xmx512m",
          "-Xmn192m");

  private static final List<Part> GROUND = List.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK);
  private static final long LOG_FLUSH_MS = 500;

  /** Ends all services but this one, which starts again as it shall be measured. */
  void reduceTo(Part service) {
    Arrays.stream(Part.values()).filter(Part::isOurs).forEach(stack::stop);
    stack.startWith(service, MEASURED);
    // This process first: its descendants go with it, the contestant among them.
    pins.load(ProcessHandle.current().pid());
    GROUND.forEach(it -> child(it).ifPresent(found -> pins.load(found.pid())));
    child(service).ifPresent(it -> pins.contestant(it.pid()));
  }

  /** Ends all services and gives the database the contestants' core; who asks it has the other. */
  void reduceToDatabase() {
    Arrays.stream(Part.values()).filter(Part::isOurs).forEach(stack::stop);
    pins.load(ProcessHandle.current().pid());
    child(Part.POSTGRES).ifPresent(it -> pins.contestant(it.pid()));
  }

  /** Processes that are ours: what they take is no noise. */
  List<Long> processes(Part service) {
    return Stream.concat(
            Stream.of(ProcessHandle.current().pid()),
            Stream.concat(Stream.of(service), GROUND.stream())
                .flatMap(it -> child(it).stream())
                .map(Child::pid))
        .toList();
  }

  Connection database(Part service) {
    return database(service.label());
  }

  Connection database(String name) {
    try {
      return stack.postgres().connect(name);
    } catch (SQLException e) {
      throw new Refusal("The database does not answer: " + e.getMessage(), e);
    }
  }

  String password(Part service) {
    return Secrets.of(workspace).of(service.label() + "_app");
  }

  String token(String user) {
    return tokens.token(user);
  }

  int port(Part part) {
    return part.port(door);
  }

  /** What the service said to its database while something was done. */
  Transcript listen(Part service, Runnable work) {
    try (var connection = stack.postgres().connect("postgres")) {
      settings(
          connection,
          "SET log_line_prefix = '" + Transcript.PREFIX + "'",
          "SET log_statement = 'all'");
      var log = workspace.log("postgres");
      Thread.sleep(LOG_FLUSH_MS);
      var begin = Files.size(log);
      work.run();
      Thread.sleep(LOG_FLUSH_MS);
      var transcript = Transcript.of(service.label(), from(log, begin));
      settings(connection, "RESET log_statement", "RESET log_line_prefix");
      Thread.sleep(LOG_FLUSH_MS);
      return transcript;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  Path script(String name, String text) {
    try {
      var file = workspace.home().resolve("scripts").resolve(name + ".sql");
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private java.util.Optional<Child> child(Part part) {
    return stack.child(part);
  }

  private static void settings(Connection connection, String... changes) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var change : changes) statement.execute("ALTER SYSTEM " + change);
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  private static String from(Path log, long begin) throws IOException {
    try (var in = Files.newInputStream(log)) {
      in.skipNBytes(begin);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
