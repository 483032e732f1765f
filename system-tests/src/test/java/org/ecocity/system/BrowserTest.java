package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.Test;

/**
 * The pages in a real browser: steps 2 and 4 of the line by hand, every page in both languages and
 * in each of its states, by keyboard, live, and across an ended session; at the end an award round
 * from its figures to the money, which lets the days of its notice pass. The tests themselves are
 * in {@code browser/}; their names are printed as they run.
 */
class BrowserTest {
  /** Bounds the whole run, which takes nine minutes where two cores have other work too. */
  private static final String TIMEOUT = "--test-timeout=1500000";

  private static final List<String> RUNNER =
      List.of("node", "--test", "--test-reporter=spec", TIMEOUT, "tests/all.test.mjs");
  private static final int MINUTES_AT_MOST = 1;

  @Test
  void thePagesDoInABrowserWhatTheyPromise() throws IOException, InterruptedException {
    var builder = new ProcessBuilder(RUNNER).redirectErrorStream(true);
    builder.directory(Stack.root().resolve("system-tests/browser").toFile());
    builder.environment().put("ECOCITY_DOOR", Stack.present().door());
    builder.environment().put("ECOCITY_MAY_MOVE_CLOCK", "true");
    var runner = builder.start();
    try (var lines = runner.inputReader()) {
      lines.lines().forEach(System.out::println);
    }
    assertThat(runner.waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES))
        .as("ends when all is said")
        .isTrue();
    assertThat(runner.exitValue()).as("browser tests, see the names above").isZero();
  }
}
