package org.ecocity.notification.news;

import java.util.List;

/**
 * States of a piece of news.
 *
 * <pre>
 * from       to         who        needs
 * SUBMITTED  ACCEPTED   publicity
 * SUBMITTED  DECLINED   publicity  reason
 * ACCEPTED   PUBLISHED  publicity  no telephone number in it
 * </pre>
 */
enum NewsState {
  /** Waits for the publicity department. */
  SUBMITTED,
  /** Good enough; counts for the unit. */
  ACCEPTED,
  /** Shown to everybody. */
  PUBLISHED,
  /** Not taken, with its reason. */
  DECLINED;

  /** Where it can go from here. */
  List<NewsState> next() {
    return switch (this) {
      case SUBMITTED -> List.of(ACCEPTED, DECLINED);
      case ACCEPTED -> List.of(PUBLISHED);
      case PUBLISHED, DECLINED -> List.of();
    };
  }
}
