package org.ecocity.funding.holds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.copies.FindingCopies;
import org.jspecify.annotations.Nullable;

/** What funding uses of {@code ecocity.supervision.finding.ordered.v1}. */
record FindingOrdered(
    UUID findingId,
    String code,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    String unitCode,
    String severity,
    String description,
    @Nullable LocalDate raisedOn) {
  /** Since when it stands: its raising, else the day of the order. */
  LocalDate since(LocalDate orderedOn) {
    return raisedOn == null ? orderedOn : raisedOn;
  }

  FindingCopies.Told told() {
    return new FindingCopies.Told(findingId, code, severity, unitCode, projectId);
  }

  Optional<SeriousFinding> serious() {
    return projectId == null || !severity.equals(SeriousFinding.SEVERITY)
        ? Optional.empty()
        : Optional.of(
            new SeriousFinding(findingId, code, projectId, projectCode, unitCode, description));
  }
}
