package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells again of every ordered finding: that it stands, or how it ended. */
@ApplicationScoped
class FindingRepublisher implements Republisher {
  private final Findings findings;

  FindingRepublisher(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String aggregate() {
    return FindingService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return findings.ordered(after, limit).stream()
        .map(finding -> new State(finding.id, state(finding)))
        .toList();
  }

  private static FindingEvent state(Finding finding) {
    return switch (finding.state) {
      case OPEN, ORDERED, REPORTED, RETURNED, VERIFIED, REOPENED -> finding.ordered();
      case CLOSED -> finding.closed(null);
      case ANNULLED -> finding.annulled("");
    };
  }
}
