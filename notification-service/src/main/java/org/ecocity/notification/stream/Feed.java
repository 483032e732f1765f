package org.ecocity.notification.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ecocity.notification.inbox.InboxService;
import org.ecocity.notification.inbox.NoticeSignal;
import org.ecocity.platform.problem.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the open streams of this process and wakes those that something new concerns: at once after
 * a commit here, within half a second after one in another replica.
 */
@ApplicationScoped
class Feed {
  private static final Logger LOG = Logger.getLogger(Feed.class);
  private static final int MAX_NEWS_ROWS = 1000;
  private static final long UNKNOWN = -1;
  private static final int RETRY_AFTER_SECONDS = 5;

  private final Set<Subscription> open = ConcurrentHashMap.newKeySet();
  private final InboxService inbox;
  private final NoticeSignal signal;
  private final StreamConfig config;
  private volatile boolean running;
  private @Nullable Thread thread;

  Feed(InboxService inbox, NoticeSignal signal, StreamConfig config) {
    this.inbox = inbox;
    this.signal = signal;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    running = true;
    thread = Thread.ofVirtual().name("inbox-feed").start(this::watch);
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    open.forEach(Subscription::close);
    var watcher = thread;
    if (watcher != null) {
      watcher.interrupt();
    }
  }

  /** Opens a stream; 429 when the user has too many, 503 when this process has. */
  Subscription open(Listener listener) {
    long ofUser = open.stream().filter(s -> s.user().equals(listener.user())).count();
    if (ofUser >= config.maxStreamsOfUser()) {
      throw Problem.of(429, "too-many-streams", config.maxStreamsOfUser())
          .retryAfter(RETRY_AFTER_SECONDS);
    }
    if (open.size() >= config.maxStreams()) {
      throw Problem.of(503, "busy").retryAfter(RETRY_AFTER_SECONDS);
    }
    var subscription = new Subscription(listener, inbox, config);
    open.add(subscription);
    return subscription;
  }

  void close(Subscription subscription) {
    subscription.close();
    open.remove(subscription);
  }

  private void watch() {
    long seen = UNKNOWN;
    while (running) {
      try {
        signal.await(config.pollEvery());
        seen = open.isEmpty() ? UNKNOWN : wakeAfter(seen);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("The inbox feed is tried again: %s", e.toString());
      }
    }
  }

  /** After a time without streams everybody is woken once, for want of knowing what was new. */
  private long wakeAfter(long seen) {
    if (seen == UNKNOWN) {
      var latest = inbox.latest();
      open.forEach(Subscription::wake);
      return latest;
    }
    var news = inbox.news(seen, MAX_NEWS_ROWS);
    if (!news.recipients().isEmpty()) {
      open.stream().filter(s -> s.concerns(news.recipients())).forEach(Subscription::wake);
    }
    return news.upTo();
  }
}
