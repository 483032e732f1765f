package org.ecocity.funding.holds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A SERIOUS finding on a project: what makes a hold, be it ordered for the first time or found
 * again by a revisit.
 *
 * @param findingId the finding
 * @param code its code
 * @param projectId the project it holds
 * @param projectCode the project's code, where the event names it
 * @param unitCode the unit to rectify
 * @param reason what was found
 */
record SeriousFinding(
    UUID findingId,
    String code,
    UUID projectId,
    @Nullable String projectCode,
    String unitCode,
    String reason) {
  static final String SEVERITY = "SERIOUS";
}
