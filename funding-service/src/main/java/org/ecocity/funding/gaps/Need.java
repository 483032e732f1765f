package org.ecocity.funding.gaps;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a level of government is to bring to a key project in a year.
 *
 * @param level CENTRAL, PROVINCIAL, MUNICIPAL or DISTRICT
 * @param projectId the project
 * @param projectCode its code
 * @param projectName its name
 * @param fieldCode its field, once the project itself has told
 * @param ownerUnitCode the unit that builds it
 * @param lineDepartmentCode the department of its field
 * @param amountFen in fen
 */
record Need(
    String level,
    UUID projectId,
    String projectCode,
    String projectName,
    @Nullable String fieldCode,
    String ownerUnitCode,
    @Nullable String lineDepartmentCode,
    long amountFen) {
  /** The government: a level, and in districts the unit. */
  Government government() {
    return new Government(level, level.equals("DISTRICT") ? ownerUnitCode : null);
  }
}
