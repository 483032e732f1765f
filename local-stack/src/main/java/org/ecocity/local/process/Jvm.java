package org.ecocity.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small Java process: one compiler stage and the serial collector start fast and stay small.
 *
 * @param heapMb the largest heap, in megabytes
 * @param options further options of the virtual machine
 */
public record Jvm(int heapMb, List<String> options) {

  /**
   * Begins with a part of the heap and keeps the young generation at it: left alone, all is used.
   */
  private static final int SMALL_PART = 8;

  /** The command that runs a main class or a jar with these arguments. */
  public List<String> command(List<String> target, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xms%dm".formatted(2 * heapMb / SMALL_PART));
    command.add("-Xmn%dm".formatted(heapMb / SMALL_PART));
    command.add("-Xmx%dm".formatted(heapMb));
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(target);
    command.addAll(arguments);
    return command;
  }

  /** All jars of a folder as a class path, always in the same order. */
  public static String classPath(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(it -> it.endsWith(".jar"))
          .sorted()
          .reduce((a, b) -> a + ":" + b)
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
