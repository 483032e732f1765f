package org.ecocity.supervision.assessments;

import java.util.Set;

/**
 * States of an assessment.
 *
 * <pre>
 * from        to          who              needs
 * COLLECTING  SCORED      office           the period is over, nothing typed in waits for its second person
 * SCORED      COLLECTING  office           reason
 * SCORED      DISPUTABLE  office
 * DISPUTABLE  REVIEWED    office           the term has passed, no objection is open
 * REVIEWED    ISSUED      by the matrix, act ASSESSMENT, step APPROVE; or on paper with a second person
 * </pre>
 */
public enum AssessmentState {
  /** Evidence is being typed in and confirmed. */
  COLLECTING,
  /** Reckoned; the office alone sees it. */
  SCORED,
  /** Units see their own scores and may dispute them. */
  DISPUTABLE,
  /** Objections are decided; the office has reviewed it. */
  REVIEWED,
  /** Approved; frozen for good, everybody sees the ranking. */
  ISSUED;

  /** Where it can go from here. */
  public Set<AssessmentState> next() {
    return switch (this) {
      case COLLECTING -> Set.of(SCORED);
      case SCORED -> Set.of(COLLECTING, DISPUTABLE);
      case DISPUTABLE -> Set.of(REVIEWED);
      case REVIEWED -> Set.of(ISSUED);
      case ISSUED -> Set.of();
    };
  }
}
