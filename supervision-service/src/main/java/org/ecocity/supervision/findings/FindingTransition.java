package org.ecocity.supervision.findings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding shall go.
 *
 * @param to ORDERED, RETURNED, CLOSED, REOPENED or ANNULLED; REPORTED and VERIFIED come from their
 *     own posts
 * @param reason why; needed for RETURNED, REOPENED and ANNULLED
 * @param basis for ORDERED: the rule it breaks, when not given at raising
 * @param dueDate for ORDERED: last day, when not given at raising; for REOPENED: the new last day,
 *     else as many working days as the order gave
 */
record FindingTransition(
    @NotNull FindingState to,
    @Nullable @Size(max = 2000) String reason,
    @Nullable @Size(max = 1000) String basis,
    @Nullable LocalDate dueDate) {}
