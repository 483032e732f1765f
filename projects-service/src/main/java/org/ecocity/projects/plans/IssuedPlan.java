package org.ecocity.projects.plans;

import java.util.List;
import java.util.UUID;

/**
 * A plan in force and its tasks.
 *
 * @param planVersionId the version
 * @param programmeId its programme
 * @param tasks its tasks in their order
 */
public record IssuedPlan(UUID planVersionId, UUID programmeId, List<PlanTask> tasks) {}
