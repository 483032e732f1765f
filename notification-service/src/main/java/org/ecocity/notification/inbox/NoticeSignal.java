package org.ecocity.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the streams of this process after a commit; other replicas find the notice by polling. */
@ApplicationScoped
public class NoticeSignal {
  private final Semaphore news = new Semaphore(0);

  void wake() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  /** Waits until something was told here, or for so long. */
  public void await(Duration atMost) throws InterruptedException {
    if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }
}
