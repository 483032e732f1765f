package org.ecocity.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecocity.local.Workspace;
import org.ecocity.local.process.Child;
import org.ecocity.local.stack.Part;
import org.ecocity.local.stack.Stack;

/** The table of parts: whether each does its work, since when, and what memory it takes. */
final class Status {

  private static final Pattern PROPORTIONAL = Pattern.compile("(?m)^Pss: +(\\d+) kB");

  private final Workspace workspace;

  Status(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Prints it; 0 only when all parts are ready. */
  int show() {
    var last = Stack.last(workspace);
    if (last.isEmpty()) {
      System.out.println("Nothing runs; start it with ./ecocity up");
      return 1;
    }
    var stack = last.get();
    System.out.println(stack.address());
    System.out.printf("%-13s %-9s %8s %6s %9s%n", "part", "state", "pid", "MB", "up");
    var ready = Arrays.stream(Part.values()).filter(it -> row(stack, it)).count();
    var total =
        Arrays.stream(Part.values())
            .flatMap(it -> stack.child(it).stream())
            .mapToLong(Status::megabytes)
            .sum();
    System.out.printf("%d of %d ready, %d MB (proportional)%n", ready, Part.values().length, total);
    return ready == Part.values().length ? 0 : 1;
  }

  private static boolean row(Stack stack, Part part) {
    var child = stack.child(part);
    if (child.isEmpty()) {
      System.out.printf("%-13s %-9s%n", part.label(), "down");
      return false;
    }
    var ready = stack.isReady(part);
    System.out.printf(
        "%-13s %-9s %8d %6d %9s%n",
        part.label(),
        ready ? "ready" : "not ready",
        child.get().pid(),
        megabytes(child.get()),
        age(child.get()));
    return ready;
  }

  private static String age(Child child) {
    var age = Duration.between(child.started(), Instant.now());
    return "%d:%02d:%02d".formatted(age.toHours(), age.toMinutesPart(), age.toSecondsPart());
  }

  /** Of the process and those it made itself, as PostgreSQL does; 0 where this cannot be read. */
  private static long megabytes(Child child) {
    var kilobytes =
        ProcessHandle.of(child.pid()).stream()
            .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
            .mapToLong(it -> kilobytes(it.pid()))
            .sum();
    return kilobytes / 1024;
  }

  private static long kilobytes(long pid) {
    try {
      var text = Files.readString(Path.of("/proc/%d/smaps_rollup".formatted(pid)));
      var found = PROPORTIONAL.matcher(text);
      return found.find() ? Long.parseLong(found.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
