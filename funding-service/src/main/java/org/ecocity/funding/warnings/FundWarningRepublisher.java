package org.ecocity.funding.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells each warning's present state again. */
@ApplicationScoped
class FundWarningRepublisher implements Republisher {
  private final FundWarnings warnings;

  FundWarningRepublisher(FundWarnings warnings) {
    this.warnings = warnings;
  }

  @Override
  public String aggregate() {
    return FundWarningService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return warnings.after(after, limit).stream().map(w -> new State(w.id, event(w))).toList();
  }

  private static Event event(FundWarning warning) {
    return switch (warning.state) {
      case RAISED -> FundWarningRaised.of(warning);
      case CLEARED -> FundWarningCleared.of(warning);
    };
  }
}
