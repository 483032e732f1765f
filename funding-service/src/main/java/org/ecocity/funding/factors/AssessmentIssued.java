package org.ecocity.funding.factors;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What funding uses of {@code ecocity.supervision.assessment.issued.v1}. */
record AssessmentIssued(UUID assessmentId, String period, List<Score> scores) {
  /** A unit's score. */
  record Score(String unitCode, BigDecimal score) {}
}
