package org.ecocity.supervision.assessments;

import org.ecocity.supervision.scoring.Scheme;

/**
 * Told inside the service, in the transaction in which an assessment is issued.
 *
 * @param issued what came of it
 * @param scheme by which scheme
 */
public record IssuedAssessment(AssessmentIssued issued, Scheme scheme) {}
