/**
 * Monthly progress as reported, revision by revision, and the plan it is held against. Owns
 * progress_report and plan_curve. Publishes progress.reported.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.progress;
