package org.ecocity.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.replay.Outcome;
import org.ecocity.local.replay.Replay;
import org.ecocity.local.stack.Stack;

/** The command {@code replay}: shows how far it is, and at the end what came of it. */
final class Replaying {

  /** That a replay was begun on this data; {@code up --fresh} throws it away with the data. */
  static final String MARK = "replay";

  private static final int BAR_CELLS = 30;

  /** The first stop of every month lies in its first days. */
  private static final int FIRST_DAYS = 10;

  private final Workspace workspace;
  private final Stack stack;

  Replaying(Workspace workspace, Stack stack) {
    this.workspace = workspace;
    this.stack = stack;
  }

  /** Ends with 0 only when all came out as it must. */
  int run() {
    if (!new SampleCity(workspace, stack, it -> {}).isLoaded()) {
      throw new Refusal(
          "The sample city is not loaded here; ./ecocity down, then ./ecocity up --fresh, then replay.");
    }
    var mark = workspace.home().resolve(MARK);
    var begun = Files.exists(mark);
    var start = System.nanoTime();
    var outcome =
        Replay.run(
            stack.address(),
            workspace.root().resolve("sample-city"),
            stack.tokens(),
            begun,
            () -> mark(mark),
            bar());
    show(outcome, Duration.ofNanos(System.nanoTime() - start));
    return outcome.missing() == 0 ? 0 : 1;
  }

  private static void mark(Path mark) {
    try {
      Files.writeString(mark, "begun\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A bar that is drawn over itself on a terminal; elsewhere a line a month. */
  private static Replay.Watch bar() {
    var terminal = System.console() != null && System.console().isTerminal();
    return (day, done, total) -> {
      if (terminal) {
        int full = BAR_CELLS * done / total;
        System.out.printf(
            "\r%s  %s%s  %d/%d%s",
            day,
            "█".repeat(full),
            "·".repeat(BAR_CELLS - full),
            done,
            total,
            done == total ? "\n" : "");
        System.out.flush();
      } else if (day.getDayOfMonth() <= FIRST_DAYS) {
        System.out.printf("%s  %d/%d%n", day, done, total);
      }
    };
  }

  private void show(Outcome outcome, Duration took) {
    System.out.printf("%n绿色生态城市样例推演 · replay of the sample city, %d s%n%n", took.toSeconds());
    for (var line : outcome.lines()) {
      System.out.printf(
          "%s %s · %s: %s%s  %s%s%n",
          line.isRight() ? "✓" : "✗",
          line.name(),
          line.nameEn(),
          line.found(),
          line.isRight() ? "" : "（应为 · must be %s）".formatted(line.expected()),
          stack.address(),
          line.link());
    }
    System.out.printf("%n公文 · documents (%d)%n", outcome.papers().size());
    for (var paper : outcome.papers()) {
      System.out.printf(
          "  %s  %s  %s%s%n", paper.number(), paper.title(), stack.address(), paper.link());
    }
    System.out.printf("%n缺 %1$d 项 · %1$d missing%n", outcome.missing());
  }
}
