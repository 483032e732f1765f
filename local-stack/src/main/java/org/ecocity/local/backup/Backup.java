package org.ecocity.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.local.Refusal;

/**
 * Writes what a stack keeps to a folder.
 *
 * @param home the stack's folder
 * @param versions of the programs whose data these are
 */
public record Backup(Path home, Map<String, String> versions) {

  /**
   * Databases (the sign-in server's, too), events with how far each reader came, uploaded files,
   * secrets, and whether the sample was loaded. The rest is made anew at a start.
   */
  static final List<String> KEPT =
      List.of("postgres", "kafka", "attachments", "secrets.properties", "sample-city");

  /**
   * Left over in a data folder by a server that was killed; a copy must not claim to be running.
   */
  private static final List<String> OF_A_RUN =
      List.of("postgres/postmaster.pid", "postgres/postmaster.opts", "kafka/data/.lock");

  /** Refuses a folder that holds something, and one on a disk without enough space. */
  public void requireRoom(Path folder) {
    try {
      if (Files.exists(folder)) {
        if (!Files.isDirectory(folder)) throw new Refusal(folder + " is no folder.");
        try (var entries = Files.list(folder)) {
          if (entries.findAny().isPresent()) {
            throw new Refusal(folder + " is not empty; a backup needs a folder of its own.");
          }
        }
      } else {
        Files.createDirectories(folder);
      }
      if (KEPT.stream().anyMatch(it -> folder.startsWith(home.resolve(it)))) {
        throw new Refusal(folder + " lies in what would be copied.");
      }
      if (!Files.exists(home.resolve("postgres"))) {
        throw new Refusal("There are no data in " + home + " yet.");
      }
      var needed = bytes();
      if (Files.getFileStore(folder).getUsableSpace() < needed) {
        throw new Refusal(
            "%s has not enough space: %d MB are needed.".formatted(folder, needed >> 20));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies everything and writes the manifest last; gives the bytes copied. */
  public long write(Path folder) {
    var folders = new ArrayList<String>();
    var files = new ArrayList<Manifest.Entry>();
    try {
      // The secrets are among it.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      for (var path : contents()) {
        var name = home.relativize(path).toString();
        if (OF_A_RUN.contains(name)) continue;
        if (Files.isSymbolicLink(path)) throw new Refusal(path + " is a link; it is not followed.");
        if (Files.isDirectory(path)) {
          Files.createDirectories(folder.resolve(name));
          folders.add(name);
        } else {
          files.add(Copy.file(path, folder.resolve(name), name));
        }
      }
      Copy.flush(folder);
    } catch (IOException e) {
      throw new Refusal("The backup could not be written: " + e, e);
    }
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    var manifest = new Manifest(Manifest.FORMAT, now, new TreeMap<>(versions), folders, files);
    manifest.write(folder);
    return manifest.bytes();
  }

  private long bytes() throws IOException {
    long bytes = 0;
    for (var path : contents()) {
      if (Files.isRegularFile(path)) bytes += Files.size(path);
    }
    return bytes;
  }

  private List<Path> contents() throws IOException {
    var found = new ArrayList<Path>();
    for (var kept : KEPT) {
      if (!Files.exists(home.resolve(kept))) continue;
      try (var below = Files.walk(home.resolve(kept))) {
        found.addAll(below.sorted().toList());
      }
    }
    return found;
  }
}
