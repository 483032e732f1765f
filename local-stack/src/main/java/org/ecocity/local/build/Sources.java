package org.ecocity.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** The newest change below some folders, so that a build is repeated only when it would differ. */
final class Sources {

  private Sources() {}

  /** Whether any file below is newer than the product, or the product is missing. */
  static boolean newerThan(Path product, List<Path> roots) {
    if (!Files.exists(product)) return true;
    var made = modified(product);
    return roots.stream().anyMatch(it -> anyNewer(it, made));
  }

  private static boolean anyNewer(Path root, FileTime made) {
    if (!Files.exists(root)) return false;
    try (var files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).anyMatch(it -> modified(it).compareTo(made) > 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
