package org.ecocity.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;

/** What the sources say about a product: whether it is older, and whether it holds what is gone. */
final class Sources {

  private Sources() {}

  /** Whether any file below is newer than the product, or the product is missing. */
  static boolean newerThan(Path product, List<Path> roots) {
    if (!Files.exists(product)) return true;
    var made = modified(product);
    return roots.stream().anyMatch(it -> anyNewer(it, made));
  }

  /**
   * Whether a module's classes hold one whose source went away: the compiler leaves it there, and
   * it would go on running.
   */
  static boolean leftBehind(Path module) {
    var classes = module.resolve("target/classes");
    if (!Files.exists(classes)) return false;
    var roots =
        List.of(module.resolve("src/main/java"), module.resolve("target/generated-sources"));
    var known = new HashSet<String>();
    roots.forEach(root -> below(root, ".java").forEach(it -> known.add(fileName(it, ".java"))));
    return below(classes, ".class").stream()
        .map(it -> fileName(it, ".class").split("\\$")[0])
        .anyMatch(it -> !known.contains(it));
  }

  private static List<Path> below(Path root, String ending) {
    if (!Files.exists(root)) return List.of();
    try (var files = Files.walk(root)) {
      return files.filter(it -> it.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Package folder and name, such as {@code library/Project}: a moved class is another one. */
  private static String fileName(Path file, String ending) {
    var path = file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
    return path.substring(0, path.length() - ending.length());
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
