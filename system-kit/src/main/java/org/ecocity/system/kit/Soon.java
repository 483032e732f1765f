package org.ecocity.system.kit;

import java.time.Duration;

/** Waits, with a bound, for what follows by event. */
public final class Soon {
  private static final Duration AT_MOST = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Soon() {}

  /** Repeats until the assertion holds. */
  public static void holds(Runnable assertion) {
    within(AT_MOST, assertion);
  }

  /** The same with another bound. */
  public static void within(Duration atMost, Runnable assertion) {
    long end = System.nanoTime() + atMost.toNanos();
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError | RuntimeException failure) {
        if (System.nanoTime() > end) {
          throw failure;
        }
        pause(PAUSE);
      }
    }
  }

  /** Waits until a value is there and gives it. */
  public static <T> T get(java.util.function.Supplier<java.util.Optional<T>> value) {
    var found = new java.util.concurrent.atomic.AtomicReference<T>();
    holds(() -> found.set(value.get().orElseThrow(() -> new AssertionError("Nothing yet"))));
    return found.get();
  }

  public static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
