package org.ecocity.notification.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this process's worker after a commit; other replicas find the work by polling. */
@ApplicationScoped
class RenderingSignal {
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
