package org.ecocity.funding.holds;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.funding.copies.FindingCopies;
import org.jspecify.annotations.Nullable;

/**
 * What funding uses of {@code ecocity.supervision.finding.closed.v1} and {@code .annulled.v1}; only
 * the former has days.
 */
record FindingOver(
    UUID findingId,
    String code,
    @Nullable UUID projectId,
    String unitCode,
    String severity,
    @Nullable LocalDate closedOn,
    @Nullable LocalDate raisedOn) {
  FindingCopies.Told told() {
    return new FindingCopies.Told(findingId, code, severity, unitCode, projectId);
  }
}
