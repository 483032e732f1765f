package org.ecocity.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.ecocity.local.Refusal;
import org.ecocity.local.process.Folders;

/**
 * Puts a backup in the place of what a stack keeps. Everything is copied and checked beside first;
 * what was there is set aside, never thrown away.
 *
 * @param home the stack's folder
 * @param versions of the programs that shall read the data
 */
public record Restore(Path home, Map<String, String> versions) {

  /**
   * What was put back.
   *
   * @param takenAt when the backup was taken
   * @param aside where the data lie that were here before
   */
  public record Done(String takenAt, long bytes, Optional<Path> aside) {}

  /** Reads the backup in this folder; a refusal names what is damaged and changes nothing. */
  public Done read(Path folder) {
    var manifest = Manifest.read(folder);
    manifest.requireReadableBy(versions);
    var beside = home.resolve("restoring");
    try {
      Folders.delete(beside);
      requireNothingElse(folder, manifest);
      copy(folder, manifest, beside);
      Copy.flush(beside);
      var aside = setAside();
      for (var kept : Backup.KEPT) {
        if (!Files.exists(beside.resolve(kept))) continue;
        Files.move(beside.resolve(kept), home.resolve(kept), StandardCopyOption.ATOMIC_MOVE);
      }
      return new Done(manifest.takenAt(), manifest.bytes(), aside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.delete(beside);
    }
  }

  private static void copy(Path folder, Manifest manifest, Path beside) throws IOException {
    for (var name : manifest.folders()) {
      var target = inside(beside, name);
      Files.createDirectories(target);
      // The database starts only from folders that others cannot enter.
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
    }
    for (var entry : manifest.files()) {
      var target = inside(beside, entry.path());
      try {
        var copied = Copy.file(folder.resolve(entry.path()), target, entry.path());
        if (!copied.equals(entry)) throw damaged(entry, copied);
      } catch (NoSuchFileException e) {
        throw new Refusal("The backup is damaged: %s is missing.".formatted(entry.path()), e);
      }
    }
  }

  private static Refusal damaged(Manifest.Entry expected, Manifest.Entry found) {
    return new Refusal(
        expected.bytes() == found.bytes()
            ? "The backup is damaged: %s has another content than was written."
                .formatted(expected.path())
            : "The backup is damaged: %s has %d bytes, %d were written."
                .formatted(expected.path(), found.bytes(), expected.bytes()));
  }

  /** A file that the manifest does not know was put there by somebody else. */
  private static void requireNothingElse(Path folder, Manifest manifest) throws IOException {
    var known = new HashSet<String>();
    manifest.files().forEach(it -> known.add(it.path()));
    known.add(Manifest.NAME);
    try (var found = Files.walk(folder)) {
      var surplus =
          found
              .filter(it -> !Files.isDirectory(it))
              .map(it -> folder.relativize(it).toString())
              .filter(it -> !known.contains(it))
              .findFirst();
      if (surplus.isPresent()) {
        throw new Refusal("The backup is damaged: it does not know " + surplus.get() + ".");
      }
    }
  }

  private static Path inside(Path folder, String name) {
    var path = folder.resolve(name).normalize();
    if (path.startsWith(folder)) return path;
    throw new Refusal("The backup is damaged: %s leads out of it.".formatted(name));
  }

  private Optional<Path> setAside() throws IOException {
    if (Backup.KEPT.stream().noneMatch(it -> Files.exists(home.resolve(it))))
      return Optional.empty();
    var now =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(ZoneOffset.UTC));
    var aside = home.resolve("replaced-" + now);
    Files.createDirectory(aside);
    for (var kept : Backup.KEPT) {
      if (!Files.exists(home.resolve(kept))) continue;
      Files.move(home.resolve(kept), aside.resolve(kept), StandardCopyOption.ATOMIC_MOVE);
    }
    return Optional.of(aside);
  }
}
