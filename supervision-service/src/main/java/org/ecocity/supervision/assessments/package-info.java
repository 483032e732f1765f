/**
 * Assessments of a period: scores by a scheme, ranking, review and issue. Owns assessment and
 * assessment_score. Publishes AssessmentIssued.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.assessments;
