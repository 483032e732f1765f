package org.ecocity.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process we started. The start time beside the pid tells it from a stranger that got the same
 * pid later.
 */
public record Child(String name, long pid, Instant started) {

  /** Linux derives start times from the boot time, which may be adjusted by a second or two. */
  private static final Duration START_TOLERANCE = Duration.ofSeconds(3);

  private static final long POLL_MS = 25;

  static Child of(String name, Process process) {
    return new Child(name, process.pid(), process.info().startInstant().orElseGet(Instant::now));
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return handle().isPresent();
  }

  /** Whether it was started with an option that begins like this. */
  public boolean hasOption(String beginning) {
    return handle()
        .flatMap(it -> it.info().arguments())
        .map(it -> Arrays.stream(it).anyMatch(option -> option.startsWith(beginning)))
        .orElse(false);
  }

  /** Asks it to end (SIGTERM). */
  public void terminate() {
    handle().ifPresent(ProcessHandle::destroy);
  }

  /** Ends it and what it started at once (SIGKILL). */
  public void kill() {
    handle()
        .ifPresent(
            it -> {
              var descendants = it.descendants().toList();
              it.destroyForcibly();
              descendants.forEach(ProcessHandle::destroyForcibly);
            });
  }

  /** Waits until it has ended; false when it still runs after the bound. */
  public boolean awaitEnd(Duration bound) throws InterruptedException {
    var deadline = System.nanoTime() + bound.toNanos();
    while (isAlive()) {
      if (System.nanoTime() > deadline) return false;
      TimeUnit.MILLISECONDS.sleep(POLL_MS);
    }
    return true;
  }

  private Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
  }

  private boolean isOurs(ProcessHandle handle) {
    return handle
        .info()
        .startInstant()
        .map(it -> Duration.between(started, it).abs().compareTo(START_TOLERANCE) < 0)
        .orElse(false);
  }
}
