package org.ecocity.funding.holds;

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
  boolean isSeriousOnAProject() {
    return severity.equals("SERIOUS") && projectId != null;
  }
}
