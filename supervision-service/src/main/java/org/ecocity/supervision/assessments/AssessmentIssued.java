package org.ecocity.supervision.assessments;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.ecocity.supervision.scoring.AssessmentKind;

/** An assessment was issued: scores, ranks and grades by group. */
public record AssessmentIssued(
    UUID assessmentId, String period, AssessmentKind kind, String schemeCode, List<Score> scores)
    implements Event {
  static final String TYPE = "ecocity.supervision.assessment.issued.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static AssessmentIssued of(Assessment assessment, List<KeptScore> rows) {
    return new AssessmentIssued(
        assessment.id,
        assessment.period,
        assessment.kind,
        assessment.schemeCode,
        rows.stream()
            .flatMap(row -> ScoreKeeper.ranked(row).stream())
            .map(
                row ->
                    new Score(
                        row.unitCode(),
                        row.group(),
                        row.score().stripTrailingZeros(),
                        row.rank(),
                        row.grade()))
            .toList());
  }

  /** A unit's place in its group. */
  public record Score(String unitCode, String group, BigDecimal score, int rank, String grade) {}
}
