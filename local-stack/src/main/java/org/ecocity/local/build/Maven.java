package org.ecocity.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;

/** Maven as a child: every line goes to the log, chosen ones are shown. */
final class Maven {

  private static final Path NOTHING = Path.of("/dev/null");

  private final Workspace workspace;

  Maven(Workspace workspace) {
    this.workspace = workspace;
  }

  Path log() {
    return workspace.home().resolve("build.log");
  }

  /** Runs it in the project's root; a failure is a refusal that says what kind it was. */
  void run(List<String> arguments, Consumer<String> eachLine) {
    var command = new ArrayList<>(List.of("mvn", "-B", "-ntp"));
    command.addAll(arguments);
    var failure = new Failure();
    try {
      Files.createDirectories(workspace.home());
      var process = start(command);
      try (var lines = process.inputReader();
          var copy =
              Files.newBufferedWriter(
                  log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          copy.write(line);
          copy.newLine();
          failure.read(line);
          eachLine.accept(line);
        }
      }
      if (process.waitFor() != 0) throw new Refusal(failure.sentence(log()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  /** Stacks that tests start shall not write start-up caches when they end. */
  private Process start(List<String> command) throws IOException {
    var builder =
        new ProcessBuilder(command)
            .directory(workspace.root().toFile())
            .redirectInput(NOTHING.toFile())
            .redirectErrorStream(true);
    builder.environment().put("ECOCITY_CACHES", "off");
    return builder.start();
  }
}
