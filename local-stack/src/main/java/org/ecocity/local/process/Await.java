package org.ecocity.local.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.ecocity.local.Refusal;

/** Bounded waiting for a part to come up. */
public final class Await {

  private static final long POLL_MS = 50;

  private Await() {}

  /** Waits for the condition; a refusal that names the log when the child ends or time runs out. */
  public static void ready(Launch launch, Child child, Duration bound, BooleanSupplier condition) {
    var deadline = System.nanoTime() + bound.toNanos();
    while (!condition.getAsBoolean()) {
      if (!child.isAlive()) {
        throw new Refusal(child.name() + " ended while starting; its log is " + launch.log());
      }
      if (System.nanoTime() > deadline) {
        throw new Refusal(
            "%s was not ready within %d s; its log is %s"
                .formatted(child.name(), bound.toSeconds(), launch.log()));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }
}
