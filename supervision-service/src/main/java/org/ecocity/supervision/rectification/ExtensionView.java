package org.ecocity.supervision.rectification;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time.
 *
 * @param id the request
 * @param version grows with each change
 * @param findingId its finding
 * @param dueDate the last day asked for
 * @param reason why
 * @param state REQUESTED, GRANTED or REFUSED
 * @param requestedBy user of the unit
 * @param requestedOn business date
 * @param decidedBy the inspector-chief who decided
 * @param decision the words of the decision
 */
record ExtensionView(
    UUID id,
    long version,
    UUID findingId,
    LocalDate dueDate,
    String reason,
    Extension.State state,
    String requestedBy,
    LocalDate requestedOn,
    @Nullable String decidedBy,
    @Nullable String decision)
    implements Versioned {
  static ExtensionView of(Extension asked) {
    return new ExtensionView(
        asked.id,
        asked.version,
        asked.findingId,
        asked.dueDate,
        asked.reason,
        asked.state,
        asked.requestedBy,
        asked.requestedOn,
        asked.decidedBy,
        asked.decision);
  }
}
