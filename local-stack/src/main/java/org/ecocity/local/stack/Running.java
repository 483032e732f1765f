package org.ecocity.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.ecocity.local.Workspace;
import org.ecocity.local.process.Child;

/** Which children run, kept in files so that another command finds and ends them. */
final class Running {

  private final Path folder;

  Running(Workspace workspace) {
    this.folder = workspace.home().resolve("run");
  }

  /** The living child of this part. */
  Optional<Child> child(Part part) {
    return read(file(part))
        .map(
            it ->
                new Child(
                    part.label(),
                    Long.parseLong(it.getProperty("pid")),
                    Instant.ofEpochMilli(Long.parseLong(it.getProperty("started")))))
        .filter(Child::isAlive);
  }

  void started(Part part, Child child) {
    write(
        file(part), "pid=%d\nstarted=%d\n".formatted(child.pid(), child.started().toEpochMilli()));
  }

  void ended(Part part) {
    try {
      Files.deleteIfExists(file(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parts with a living child. */
  List<Part> parts() {
    return Arrays.stream(Part.values()).filter(it -> child(it).isPresent()).toList();
  }

  /** The door of the stack that was started last. */
  Optional<Integer> door() {
    return read(folder.resolve("stack")).map(it -> Integer.parseInt(it.getProperty("door")));
  }

  void opened(int door) {
    write(folder.resolve("stack"), "door=%d\n".formatted(door));
  }

  private Path file(Part part) {
    return folder.resolve(part.label());
  }

  private static Optional<Properties> read(Path file) {
    if (!Files.exists(file)) return Optional.empty();
    try (var reader = Files.newBufferedReader(file)) {
      var properties = new Properties();
      properties.load(reader);
      return Optional.of(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      var beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
