package org.ecocity.platform.testkit;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits, with a bound, for what follows by event. */
public final class Eventually {
  private static final Duration PAUSE = Duration.ofMillis(25);

  private Eventually() {}

  /** Repeats the assertion until it holds; fails as it failed last when the time is over. */
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
        pause();
      }
    }
  }

  /** The same with 10 seconds. */
  public static void holds(Runnable assertion) {
    within(Duration.ofSeconds(10), assertion);
  }

  /** Waits until a value is there and gives it. */
  public static <T> T get(Supplier<java.util.Optional<T>> value) {
    var found = new java.util.concurrent.atomic.AtomicReference<T>();
    holds(() -> found.set(value.get().orElseThrow(() -> new AssertionError("Nothing yet"))));
    return found.get();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
