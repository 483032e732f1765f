package org.ecocity.funding.holds;

import java.util.UUID;

/** What funding uses of {@code ecocity.supervision.finding.closed.v1} and {@code .annulled.v1}. */
record FindingOver(UUID findingId, String code) {}
