/**
 * When, in which order and by whom a project is carried out, and its papers. Owns
 * project_milestone, project_stage, project_responsible, project_attachment,
 * development_plan_listing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.roadmaps;
