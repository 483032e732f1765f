package org.ecocity.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay after a commit in this process, so that an event leaves without waiting. */
@ApplicationScoped
class RelaySignal {
  private final Semaphore work = new Semaphore(0);

  void wake() {
    if (work.availablePermits() == 0) {
      work.release();
    }
  }

  void await(Duration atMost) throws InterruptedException {
    if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      work.drainPermits();
    }
  }
}
