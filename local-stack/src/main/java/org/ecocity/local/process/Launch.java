package org.ecocity.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;

/**
 * A command to run.
 *
 * @param environment what is added to our own environment
 * @param folder where it runs
 * @param log where its output goes, appended
 */
public record Launch(
    String name, List<String> command, Map<String, String> environment, Path folder, Path log) {

  private static final File NOTHING = new File("/dev/null");

  /**
   * Starts it in a session of its own: a Ctrl-C at the keyboard reaches only the launcher, which
   * then ends the children in the right order.
   */
  public Child start() {
    var line = new ArrayList<String>();
    if (Tool.exists("setsid")) line.add("setsid");
    line.addAll(command);
    return Child.of(name, run(line));
  }

  /** Runs it to its end; anything but success is a refusal that names the log. */
  public void finish() {
    try {
      if (run(command).waitFor() != 0) throw failed(null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    }
  }

  private Refusal failed(@org.jspecify.annotations.Nullable Throwable cause) {
    var sentence = name + " failed; its output is in " + log;
    return cause == null ? new Refusal(sentence) : new Refusal(sentence, cause);
  }

  private Process run(List<String> line) {
    try {
      Files.createDirectories(folder);
      Files.createDirectories(log.toAbsolutePath().getParent());
      var builder =
          new ProcessBuilder(line)
              .directory(folder.toFile())
              .redirectInput(NOTHING)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
