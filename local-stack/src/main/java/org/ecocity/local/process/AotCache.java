package org.ecocity.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A start-up cache of one program: classes as the virtual machine had them in an earlier run. It
 * belongs to one Java and one set of jars, so both are part of its name. A run without a cache
 * writes one when it ends in an orderly way, unless {@code ECOCITY_CACHES=off}: that takes seconds
 * which tests do not have.
 */
public final class AotCache {

  /** The option of a run that writes a cache when it ends. */
  public static final String OUTPUT = "-XX:AOTCacheOutput=";

  private static final int KEY_LENGTH = 12;

  private final Path folder;
  private final String program;
  private final Path file;

  /** That of a program made of the jars below these paths. */
  public AotCache(Path folder, String program, List<Path> jars) {
    this.folder = folder;
    this.program = program;
    this.file = folder.resolve(program + "-" + key(jars) + ".aot");
  }

  /** Uses the cache when there is one, else asks for one to be written. */
  public List<String> options() {
    if (exists()) return List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off");
    if (!isTraining()) return List.of();
    removeOlder();
    return List.of(OUTPUT + file, "-Xlog:aot=off", "-Xlog:cds=off");
  }

  /** Whether a run now would write it at its end. */
  public boolean isTraining() {
    return !exists() && !"off".equals(System.getenv("ECOCITY_CACHES"));
  }

  /** Where it lies, written or not. */
  Path file() {
    return file;
  }

  /** Whether it has been written. */
  public boolean exists() {
    return Files.exists(file);
  }

  private void removeOlder() {
    try {
      Files.createDirectories(folder);
      try (var files = Files.newDirectoryStream(folder, program + "-*")) {
        for (var old : files) Files.delete(old);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(List<Path> jars) {
    var text = new StringBuilder(Runtime.version().toString());
    jars.stream().flatMap(AotCache::below).sorted().map(AotCache::described).forEach(text::append);
    return digest(text.toString());
  }

  private static Stream<Path> below(Path path) {
    if (!Files.isDirectory(path)) return Stream.of(path);
    try (var files = Files.walk(path)) {
      return Arrays.stream(files.filter(Files::isRegularFile).toArray(Path[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String described(Path jar) {
    try {
      return "%s %d %s%n".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
