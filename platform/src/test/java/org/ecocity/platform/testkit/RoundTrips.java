package org.ecocity.platform.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what a request of this JVM asks of the database, as the driver tells of its messages. */
public final class RoundTrips {
  private static final String DRIVER = "org.postgresql.core.v3.QueryExecutorImpl";

  private RoundTrips() {}

  /**
   * What one request asked.
   *
   * @param trips how often it waited for the database to execute something
   * @param statements how many it had it execute, the commit among them
   * @param sent the driver's own account
   */
  public record Asked(long trips, long statements, List<String> sent) {
    /** A trip ends with a Sync; one that only has a statement described comes once a connection. */
    static Asked of(List<String> sent) {
      long trips = 0;
      long statements = 0;
      boolean executes = false;
      for (var message : sent) {
        if (message.startsWith("FE=> Execute")) {
          statements++;
          executes = true;
        } else if (message.startsWith("FE=> Sync") && executes) {
          trips++;
          executes = false;
        }
      }
      return new Asked(trips, statements, sent);
    }
  }

  /**
   * What the thread that works on a request asks while this runs.
   *
   * @param mark a value that only this request binds, such as its idempotency key
   */
  public static Asked of(String mark, Runnable call) {
    var logger = Logger.getLogger(DRIVER);
    var level = logger.getLevel();
    var listener = new Listener();
    logger.addHandler(listener);
    logger.setLevel(Level.FINEST);
    logger.setUseParentHandlers(false);
    try {
      call.run();
    } finally {
      logger.setUseParentHandlers(true);
      logger.setLevel(level);
      logger.removeHandler(listener);
    }
    return listener.asked(mark);
  }

  private static final class Listener extends Handler {
    private final Queue<Message> messages = new ConcurrentLinkedQueue<>();

    @Override
    public void publish(LogRecord told) {
      messages.add(new Message(Thread.currentThread().threadId(), told.getMessage().strip()));
    }

    Asked asked(String mark) {
      var thread =
          messages.stream()
              .filter(told -> told.text.startsWith("FE=> Bind") && told.text.contains(mark))
              .map(Message::thread)
              .findFirst()
              .orElseThrow(() -> new AssertionError("Nothing asked with " + mark));
      return Asked.of(
          messages.stream().filter(told -> told.thread == thread).map(Message::text).toList());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private record Message(long thread, String text) {}
  }
}
