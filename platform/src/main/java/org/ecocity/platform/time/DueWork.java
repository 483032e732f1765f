package org.ecocity.platform.time;

import java.time.LocalDateTime;

/**
 * Work that comes due by itself: deadlines, reminders, expiries. A feature offers a bean; it is run
 * every minute by one elected replica and, when the business date is moved, once at noon of each
 * day passed, in order. It must find out by itself what is due at {@code now} and be idempotent.
 */
public interface DueWork {
  /** A short name for logs, such as {@code reporting-lights}. */
  String name();

  /**
   * Does what is due, in transactions of its own.
   *
   * @param now business date and time in Asia/Shanghai
   */
  void run(LocalDateTime now);
}
