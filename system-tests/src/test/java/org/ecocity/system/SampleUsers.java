package org.ecocity.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecocity.system.kit.Stack;

/** One user or client for each role of the realm, with all roles that it has. */
final class SampleUsers {
  /** Between them they have every role. */
  static final List<String> ONE_PER_ROLE =
      List.of(
          "office",
          "office-chief",
          "registrar",
          "leader",
          "yingzhou",
          "yingzhou-chief",
          "finance",
          "finance-check",
          "finance-chief",
          "inspector",
          "inspector-chief",
          "publicity",
          "auditor",
          "ops",
          "provincial-platform",
          "construction-system",
          "finance-system");

  private SampleUsers() {}

  /** Roles by user or client name. */
  static Map<String, Set<String>> roles() {
    var found = new TreeMap<String, Set<String>>();
    Stream.of("users.csv", "clients.csv")
        .flatMap(SampleUsers::lines)
        .map(line -> line.split(",", -1))
        .forEach(row -> found.put(row[0].strip(), Set.of(row[2].strip().split(" "))));
    return found;
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(Stack.root().resolve("sample-city/realm").resolve(file)).stream()
          .skip(2)
          .filter(line -> !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
