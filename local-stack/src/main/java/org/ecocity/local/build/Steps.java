package org.ecocity.local.build;

import java.time.Duration;
import java.util.regex.Pattern;
import org.ecocity.local.Progress;

/** Turns Maven's module headings into one line a module: what was done and how long it took. */
final class Steps {

  private static final Pattern HEADING = Pattern.compile("\\[INFO\\] -+< org\\.ecocity:(\\S+) >-+");

  private final String verb;
  private final Progress progress;
  private String module = "";
  private long begun;

  Steps(String verb, Progress progress) {
    this.verb = verb;
    this.progress = progress;
  }

  void read(String line) {
    var heading = HEADING.matcher(line);
    if (!heading.find()) return;
    finish();
    module = heading.group(1);
    begun = System.nanoTime();
  }

  /** Shows the module that was last. */
  void finish() {
    if (module.isEmpty() || module.equals("ecocity-parent")) return;
    var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    progress.line("%s %s … %d s".formatted(verb, module, seconds));
    module = "";
  }
}
