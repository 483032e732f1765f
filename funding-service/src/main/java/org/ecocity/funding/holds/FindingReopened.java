package org.ecocity.funding.holds;

import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.copies.FindingCopies;
import org.jspecify.annotations.Nullable;

/** What funding uses of {@code ecocity.supervision.finding.reopened.v1}. */
record FindingReopened(
    UUID findingId,
    String code,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    String unitCode,
    String severity,
    String reason) {
  FindingCopies.Told told() {
    return new FindingCopies.Told(findingId, code, severity, unitCode, projectId);
  }

  Optional<SeriousFinding> serious() {
    return projectId == null || !severity.equals(SeriousFinding.SEVERITY)
        ? Optional.empty()
        : Optional.of(
            new SeriousFinding(findingId, code, projectId, projectCode, unitCode, reason));
  }
}
