package org.ecocity.funding.copies;

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
    long totalInvestmentFen) {
  ProjectCopy copy() {
    return new ProjectCopy(
        projectId,
        code,
        name,
        fieldCode,
        ownerUnitCode,
        lineDepartmentCode,
        publicWelfare,
        totalInvestmentFen);
  }
}
