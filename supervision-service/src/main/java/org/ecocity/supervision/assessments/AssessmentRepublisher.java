package org.ecocity.supervision.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells every issued assessment again. */
@ApplicationScoped
class AssessmentRepublisher implements Republisher {
  private final Assessments assessments;
  private final KeptScores kept;

  AssessmentRepublisher(Assessments assessments, KeptScores kept) {
    this.assessments = assessments;
    this.kept = kept;
  }

  @Override
  public String aggregate() {
    return AssessmentService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return assessments.issuedAfter(after, limit).stream()
        .map(a -> new State(a.id, AssessmentIssued.of(a, kept.of(a.id, a.revision))))
        .toList();
  }
}
