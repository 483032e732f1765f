package org.ecocity.supervision.leads;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecocity.supervision.findings.FindingRequest;
import org.ecocity.supervision.findings.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a lead.
 *
 * @param to FINDING or CLOSED
 * @param reason why; always needed
 * @param severity for FINDING: how grave it is
 * @param description for FINDING: what is wrong; the lead's summary when not given
 * @param basis for FINDING: the rule it breaks
 * @param dueDate for FINDING: last day for the rectification
 */
record LeadTransition(
    @NotNull LeadState to,
    @Nullable @Size(max = 2000) String reason,
    @Nullable Severity severity,
    @Nullable @Size(min = 1, max = 4000) String description,
    @Nullable @Size(max = 1000) String basis,
    @Nullable LocalDate dueDate) {
  FindingRequest finding(Lead lead, Severity decided) {
    var words = description;
    return new FindingRequest(
        null,
        lead.projectId,
        lead.unitCode,
        decided,
        words == null ? lead.summary : words,
        basis,
        dueDate);
  }
}
