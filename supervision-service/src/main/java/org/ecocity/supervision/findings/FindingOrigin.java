package org.ecocity.supervision.findings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a finding is about and where it came from; never changes. */
@Embeddable
record FindingOrigin(
    String code,
    UUID teamId,
    @Nullable UUID inspectionId,
    @Nullable UUID leadId,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    String unitCode,
    LocalDate raisedOn,
    String raisedBy) {}
