package org.ecocity.notification.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of {@code ecocity.projects.key-project-table.issued.v1}. */
record TableIssued(
    UUID tableId,
    int year,
    int version,
    String documentNumber,
    LocalDate issuedOn,
    List<Entry> entries) {
  record Entry(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      boolean publicWelfare,
      long totalInvestmentFen,
      long annualInvestmentFen,
      @Nullable LocalDate startDate,
      @Nullable LocalDate endDate) {}
}
