/**
 * The plan's tasks, accepted and reported by units. Owns task, task_report. Publishes TaskAssigned.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.tasks;
