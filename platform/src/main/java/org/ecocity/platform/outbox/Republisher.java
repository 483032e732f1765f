package org.ecocity.platform.outbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers the present state of a kind of aggregate as events again, for new or restored readers. */
public interface Republisher {
  /** The aggregate's name in {@code POST ops/republish}, such as {@code organisation}. */
  String aggregate();

  /**
   * The next aggregates in id order.
   *
   * @param after the last id seen, none at the beginning
   * @param limit how many at the most
   */
  List<State> present(@Nullable UUID after, int limit);

  /**
   * One aggregate's present state.
   *
   * @param id the aggregate
   * @param event its state as an event
   */
  record State(UUID id, Event event) {}
}
