package org.ecocity.local.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.ecocity.local.Refusal;

/** Does acts whose order does not matter a few at a time; the first refusal ends the load. */
public final class Crew implements AutoCloseable {
  private static final int AT_ONCE = 4;

  private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);

  /** Does the work for each item and returns when all is done. */
  public <T> void each(List<T> items, Consumer<T> work) {
    var running = new ArrayList<Future<?>>();
    for (var item : items) {
      running.add(workers.submit(() -> work.accept(item)));
    }
    running.forEach(Crew::await);
  }

  /** Waits a moment before looking again. */
  public static void pause(Duration moment) {
    try {
      Thread.sleep(moment);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("The load was interrupted.", e);
    }
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("The load was interrupted.", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
