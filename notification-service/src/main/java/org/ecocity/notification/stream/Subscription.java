package org.ecocity.notification.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ecocity.notification.inbox.InboxService;
import org.ecocity.notification.inbox.NoticeView;
import org.jspecify.annotations.Nullable;

/** One open stream: gives one pulse after the other, as fast as the client takes them. */
final class Subscription {
  private static final Clock SYSTEM = Clock.systemUTC();
  private static final long NOT_BEGUN = -1;
  private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);

  private final Listener listener;
  private final InboxService inbox;
  private final StreamConfig config;
  private final Semaphore news = new Semaphore(0);
  private final Deque<NoticeView> waiting = new ArrayDeque<>();
  private volatile boolean closed;
  private long last;

  Subscription(Listener listener, InboxService inbox, StreamConfig config) {
    this.listener = listener;
    this.inbox = inbox;
    this.config = config;
    var known = listener.lastEventId();
    this.last = known == null ? NOT_BEGUN : known;
  }

  /** Blocks until there is something to send; called by one thread at a time. */
  Pulse next() {
    try {
      if (last == NOT_BEGUN) {
        last = inbox.latest();
        return new Pulse.Alive();
      }
      while (!isOver()) {
        var notice = waiting.isEmpty() ? refill() : waiting.poll();
        if (notice != null) {
          last = notice.sequence();
          return new Pulse.Told(notice);
        }
        if (!awaitNews()) {
          return isOver() ? new Pulse.Ended() : new Pulse.Alive();
        }
      }
      return new Pulse.Ended();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Pulse.Ended();
    } catch (RuntimeException e) {
      return afterFault();
    }
  }

  private @Nullable NoticeView refill() {
    news.drainPermits();
    waiting.addAll(inbox.after(last, listener.recipients(), listener.user(), config.batchRows()));
    return waiting.poll();
  }

  private boolean awaitNews() throws InterruptedException {
    var left = Duration.between(SYSTEM.instant(), listener.until());
    var patience = left.compareTo(config.heartbeatEvery()) < 0 ? left : config.heartbeatEvery();
    return news.tryAcquire(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
  }

  /** The database is away for a moment: the stream stays open and goes on where it was. */
  private Pulse afterFault() {
    try {
      Thread.sleep(PAUSE_AFTER_FAULT);
      return isOver() ? new Pulse.Ended() : new Pulse.Alive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Pulse.Ended();
    }
  }

  private boolean isOver() {
    return closed || !SYSTEM.instant().isBefore(listener.until());
  }

  boolean concerns(Set<String> recipients) {
    return !Collections.disjoint(recipients, listener.recipients());
  }

  String user() {
    return listener.user();
  }

  void wake() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  void close() {
    closed = true;
    wake();
  }
}
