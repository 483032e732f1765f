package org.ecocity.funding.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What funding uses of {@code ecocity.projects.project.changed.v1}. */
record ProjectChanged(
    UUID projectId,
    @Nullable String code,
    String name,
    String fieldCode,
    String ownerUnitCode,
    @Nullable String lineDepartmentCode,
    boolean publicWelfare,
    long totalInvestmentFen,
    @Nullable String state,
    @Nullable LocalDate acceptedOn,
    @Nullable List<Listing> developmentPlanListings) {
  /** A year in whose development plan it is listed. */
  record Listing(int planYear, String document, LocalDate listedOn) {}

  List<Listing> listings() {
    return developmentPlanListings == null ? List.of() : developmentPlanListings;
  }

  ProjectCopy copy() {
    return new ProjectCopy(
        projectId,
        code,
        name,
        fieldCode,
        ownerUnitCode,
        lineDepartmentCode,
        publicWelfare,
        totalInvestmentFen,
        state,
        acceptedOn);
  }
}
