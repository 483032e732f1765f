package org.ecocity.funding.holds;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What funding uses of {@code ecocity.supervision.finding.ordered.v1}. */
record FindingOrdered(
    UUID findingId,
    String code,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    String unitCode,
    String severity,
    String description) {
  Optional<SeriousFinding> serious() {
    return projectId == null || !severity.equals(SeriousFinding.SEVERITY)
        ? Optional.empty()
        : Optional.of(
            new SeriousFinding(findingId, code, projectId, projectCode, unitCode, description));
  }
}
