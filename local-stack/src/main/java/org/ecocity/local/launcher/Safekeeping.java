package org.ecocity.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ecocity.local.Progress;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.backup.Backup;
import org.ecocity.local.backup.Restore;
import org.ecocity.local.parts.KeycloakServer;
import org.ecocity.local.parts.PostgresBinaries;
import org.ecocity.local.stack.Part;
import org.ecocity.local.stack.Stack;

/**
 * {@code backup} and {@code restore}. A running stack pauses for a backup: services, broker and
 * database end in order, so that four databases, the events between them and how far each reader
 * came are of one instant. The door stays and answers 503 with Retry-After meanwhile.
 */
final class Safekeeping {

  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  /** Those who write, in the order in which they end. */
  private static final List<Part> WRITERS =
      List.of(
          Part.PROJECTS,
          Part.FUNDING,
          Part.SUPERVISION,
          Part.NOTIFICATION,
          Part.KAFKA,
          Part.POSTGRES);

  private final Workspace workspace;
  private final Progress progress;

  Safekeeping(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  int backup(Path folder) {
    var backup = new Backup(workspace.home(), versions());
    backup.requireRoom(folder);
    var running = running();
    if (running.isEmpty()) {
      return Exclusive.run(workspace, () -> write(backup, folder), Safekeeping::startsNow);
    }
    return paused(running.getFirst(), () -> write(backup, folder));
  }

  int restore(Path folder) {
    if (!running().isEmpty()) {
      throw new Refusal(
          "A stack runs at %s; ./ecocity down ends it.".formatted(running().getFirst().address()));
    }
    return Exclusive.run(workspace, () -> read(folder), Safekeeping::startsNow);
  }

  private int read(Path folder) {
    var begun = System.nanoTime();
    var done = new Restore(workspace.home(), versions()).read(folder);
    new Stack(workspace, DoorPorts.USUAL).postgres().own();
    done.aside().ifPresent(it -> progress.line("the data that were here before are in " + it));
    progress.line(
        "restored %s (%d MB, taken %s), %.1f s; start it with ./ecocity up"
            .formatted(folder, done.bytes() >> 20, done.takenAt(), seconds(begun)));
    return 0;
  }

  private int write(Backup backup, Path folder) {
    var begun = System.nanoTime();
    var bytes = backup.write(folder);
    progress.line("copied %d MB to %s, %.1f s".formatted(bytes >> 20, folder, seconds(begun)));
    return 0;
  }

  /** Whatever happens, those who ran before run again afterwards. */
  private int paused(Stack stack, java.util.function.IntSupplier work) {
    var begun = System.nanoTime();
    var paused = WRITERS.stream().filter(it -> stack.child(it).isPresent()).toList();
    progress.line("pausing " + stack.address());
    try {
      paused.forEach(stack::stop);
      return work.getAsInt();
    } finally {
      var again = new ArrayList<>(paused);
      stack.startAgain(again.reversed(), progress);
      progress.line("paused for %.1f s".formatted(seconds(begun)));
    }
  }

  private List<Stack> running() {
    return Stack.last(workspace).filter(it -> !it.parts().isEmpty()).stream().toList();
  }

  private static Refusal startsNow() {
    return new Refusal("A stack is being started in this folder.");
  }

  private Map<String, String> versions() {
    return Map.of(
        "ecocity",
        own(),
        "postgres",
        PostgresBinaries.VERSION,
        "kafka",
        kafka(),
        "keycloak",
        KeycloakServer.VERSION);
  }

  private String own() {
    try {
      var found = VERSION.matcher(Files.readString(workspace.root().resolve("pom.xml")));
      return found.find() ? found.group(1) : "0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String kafka() {
    try (var jars = Files.list(workspace.jars())) {
      return jars.map(it -> it.getFileName().toString())
          .filter(it -> it.startsWith("kafka_2.13-"))
          .map(it -> it.substring("kafka_2.13-".length(), it.length() - ".jar".length()))
          .findFirst()
          .orElse("0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
  }
}
