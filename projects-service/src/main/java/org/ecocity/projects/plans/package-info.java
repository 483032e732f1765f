/** Versions of the plan. Owns plan_version, plan_task. Publishes PlanVersionIssued. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.plans;
