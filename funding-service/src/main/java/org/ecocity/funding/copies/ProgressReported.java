package org.ecocity.funding.copies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What funding uses of {@code ecocity.projects.progress.reported.v1}. */
record ProgressReported(
    UUID projectId,
    String period,
    int revision,
    BigDecimal physicalPercent,
    long workDoneFen,
    long fundsArrivedFen,
    LocalDate reportedOn) {}
