package org.ecocity.supervision.assessments;

import java.util.Map;
import java.util.UUID;
import org.ecocity.supervision.scoring.ManualInput;

/** What was typed in for an assessment: kept by the feature of evidence. */
public interface TypedIn {
  /** Confirmed evidence of a unit, by item. */
  Map<String, ManualInput> confirmed(UUID assessmentId, String unitCode);

  /** Whether something waits for its second person. */
  boolean awaitsConfirmation(UUID assessmentId);
}
