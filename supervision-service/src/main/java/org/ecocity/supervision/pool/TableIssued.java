package org.ecocity.supervision.pool;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of {@code ecocity.projects.key-project-table.issued.v1}. */
record TableIssued(UUID tableId, int year, int version, List<Entry> entries) {
  record Entry(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode) {
    PooledProject known() {
      return new PooledProject(
          projectId, projectCode, projectName, ownerUnitCode, lineDepartmentCode);
    }
  }
}
