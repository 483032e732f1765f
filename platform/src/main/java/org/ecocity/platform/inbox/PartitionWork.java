package org.ecocity.platform.inbox;

import org.jspecify.annotations.Nullable;

/** The records of one partition being applied by a thread of their own. */
final class PartitionWork {
  private volatile long reached = -1;
  private @Nullable Thread thread;

  /** Begins; called once. */
  void run(Runnable work) {
    thread = Thread.ofVirtual().name("event-partition").start(work);
  }

  /** Everything before this offset is applied. */
  void advance(long offset) {
    reached = offset;
  }

  /** The offset to commit; negative when nothing was applied. */
  long reached() {
    return reached;
  }

  boolean done() {
    var worker = thread;
    return worker != null && !worker.isAlive();
  }

  void await() {
    try {
      var worker = thread;
      if (worker != null) {
        worker.join(java.time.Duration.ofSeconds(5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
