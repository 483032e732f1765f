package org.ecocity.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders thrown away whole. */
public final class Folders {

  private Folders() {}

  /** Removes a folder or file with all below; nothing there is fine. */
  public static void delete(Path path) {
    if (!Files.exists(path)) return;
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
