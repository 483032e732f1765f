package org.ecocity.supervision.assessments;

import java.util.UUID;

/** What units dispute of an assessment: kept by the feature of objections. */
public interface Disputes {
  /** Whether an objection waits for its decision. */
  boolean anyOpen(UUID assessmentId);

  /** Whether an objection of this unit waits for its decision. */
  boolean isOpen(UUID assessmentId, String unitCode);
}
