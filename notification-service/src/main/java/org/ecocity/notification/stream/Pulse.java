package org.ecocity.notification.stream;

import org.ecocity.notification.inbox.NoticeView;

/** What a stream does next. */
sealed interface Pulse {
  /** Sends a notice. */
  record Told(NoticeView notice) implements Pulse {}

  /** Shows that it is alive. */
  record Alive() implements Pulse {}

  /** Ends: the token has ended, or the client is gone. */
  record Ended() implements Pulse {}
}
