/**
 * Small local copies of units and projects, kept from projects-service's events. Owns unit_copy,
 * unit_name_copy, project_copy and project_progress_copy; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.copies;
