package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells each hold's present state again. */
@ApplicationScoped
class HoldRepublisher implements Republisher {
  private final Holds holds;

  HoldRepublisher(Holds holds) {
    this.holds = holds;
  }

  @Override
  public String aggregate() {
    return HoldService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return holds.after(after, limit).stream().map(h -> new State(h.id, event(h))).toList();
  }

  private static Event event(Hold hold) {
    return switch (hold.state) {
      case PROVISIONAL -> HoldPlaced.of(hold);
      case CONFIRMED -> HoldConfirmed.of(hold);
      case LIFTED, EXPIRED, ENDED -> HoldEnded.of(hold);
    };
  }
}
