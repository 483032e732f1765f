/**
 * Small local copies of units, projects and their reports, kept from projects-service's events, and
 * of findings, kept from supervision's. Owns unit_copy, unit_name_copy, project_copy,
 * project_progress_copy, project_progress_report, project_listing_copy, finding_copy and
 * finding_turn; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.copies;
