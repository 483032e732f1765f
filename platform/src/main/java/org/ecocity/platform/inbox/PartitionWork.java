package org.ecocity.platform.inbox;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The records of one partition being applied by a thread of their own. */
final class PartitionWork {
  private static final Duration AWAIT_AT_MOST = Duration.ofSeconds(5);

  private volatile long reached = -1;
  private volatile boolean abandoned;
  private @Nullable Thread thread;

  private PartitionWork() {}

  static PartitionWork begin(Consumer<PartitionWork> work) {
    var begun = new PartitionWork();
    begun.thread = Thread.ofVirtual().name("event-partition").start(() -> work.accept(begun));
    return begun;
  }

  /** Everything before this offset is applied. */
  void advance(long offset) {
    reached = offset;
  }

  /** The offset to commit; negative when nothing was applied. */
  long reached() {
    return reached;
  }

  /** The partition belongs to another replica now. */
  void abandon() {
    abandoned = true;
  }

  boolean isAbandoned() {
    return abandoned;
  }

  boolean done() {
    var worker = thread;
    return worker != null && !worker.isAlive();
  }

  void await() {
    try {
      var worker = thread;
      if (worker != null) {
        worker.join(AWAIT_AT_MOST);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
