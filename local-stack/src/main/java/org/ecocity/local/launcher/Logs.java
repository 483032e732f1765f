package org.ecocity.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;

/** The last lines the parts wrote. */
final class Logs {

  private static final int LINES_OF_ONE = 200;
  private static final int LINES_OF_EACH = 20;

  private final Path folder;

  Logs(Workspace workspace) {
    this.folder = workspace.home().resolve("logs");
  }

  int show(String part) {
    var known = known();
    if (part.isEmpty()) {
      known.forEach(
          it -> {
            System.out.println("== " + folder.resolve(it + ".log"));
            tail(it, LINES_OF_EACH);
          });
    } else if (known.contains(part)) {
      tail(part, LINES_OF_ONE);
    } else {
      throw new Refusal("There is no log of \"%s\"; there are: %s".formatted(part, known));
    }
    return 0;
  }

  private List<String> known() {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".log"))
          .map(it -> it.substring(0, it.length() - ".log".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tail(String part, int lines) {
    try {
      var all = Files.readAllLines(folder.resolve(part + ".log"));
      all.subList(Math.max(0, all.size() - lines), all.size()).forEach(System.out::println);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
