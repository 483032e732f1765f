package org.ecocity.supervision.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.supervision.assessments.Disputes;

/** Tells assessments what still waits for a decision. */
@ApplicationScoped
class OpenObjections implements Disputes {
  private final Objections objections;

  OpenObjections(Objections objections) {
    this.objections = objections;
  }

  @Override
  @Transactional
  public boolean anyOpen(UUID assessmentId) {
    return objections.of(assessmentId).stream().anyMatch(o -> o.state == ObjectionState.OPEN);
  }

  @Override
  @Transactional
  public boolean isOpen(UUID assessmentId, String unitCode) {
    return objections.of(assessmentId).stream()
        .anyMatch(o -> o.state == ObjectionState.OPEN && o.unitCode.equals(unitCode));
  }
}
