package org.ecocity.funding.financing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What funding uses of {@code ecocity.projects.key-project-table.issued.v1}. */
record TableIssued(
    UUID tableId, int year, int version, LocalDate issuedOn, List<TableEntry> entries) {

  /** A project in the table. */
  record TableEntry(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      boolean publicWelfare,
      long totalInvestmentFen,
      long annualInvestmentFen,
      @Nullable LocalDate startDate,
      List<Share> sources) {}

  /** A source's part of the whole, 0 to 100. */
  record Share(String kind, java.math.BigDecimal percent) {}

  /** Whether this table is newer than the one a plan was opened or last changed by. */
  boolean isNewerThan(int otherYear, int otherVersion) {
    return year > otherYear || (year == otherYear && version > otherVersion);
  }
}
