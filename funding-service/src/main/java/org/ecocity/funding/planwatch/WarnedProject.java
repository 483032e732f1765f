package org.ecocity.funding.planwatch;

import java.util.List;
import java.util.UUID;

/**
 * A project in whose financing something is missing or late.
 *
 * @param projectId the project
 * @param projectCode its code
 * @param projectName its name
 * @param ownerUnitCode its unit
 * @param ownerUnitName the unit's present name
 * @param warnings what is missing or late, the worst first
 */
record WarnedProject(
    UUID projectId,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    String ownerUnitName,
    List<FinancingWarning> warnings) {}
