package org.ecocity.notification.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells every citizen's report again. */
@ApplicationScoped
class CitizenReportRepublisher implements Republisher {
  private final Suggestions suggestions;

  CitizenReportRepublisher(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public String aggregate() {
    return "citizen-report";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return suggestions.toldAfter(after, limit).stream()
        .map(suggestion -> new State(suggestion.id, suggestion.reported()))
        .toList();
  }
}
