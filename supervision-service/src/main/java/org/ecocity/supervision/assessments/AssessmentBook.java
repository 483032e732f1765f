package org.ecocity.supervision.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.scorecards.Schemes;
import org.ecocity.supervision.scoring.Scheme;

/**
 * What other features ask of assessments: what may be typed in or disputed, and to reckon again.
 */
@ApplicationScoped
public class AssessmentBook {
  private final AssessmentService service;
  private final Assessments assessments;
  private final AssessmentRights rights;
  private final Schemes schemes;
  private final ScoreKeeper keeper;
  private final KeptScores kept;
  private final Disputes disputes;
  private final Audit audit;
  private final BusinessClock clock;

  AssessmentBook(
      AssessmentService service,
      Assessments assessments,
      AssessmentRights rights,
      Schemes schemes,
      ScoreKeeper keeper,
      KeptScores kept,
      Disputes disputes,
      Audit audit,
      BusinessClock clock) {
    this.service = service;
    this.assessments = assessments;
    this.rights = rights;
    this.schemes = schemes;
    this.keeper = keeper;
    this.kept = kept;
    this.disputes = disputes;
    this.audit = audit;
    this.clock = clock;
  }

  /** The scheme of an assessment; 404 where the caller may not read the assessment. */
  @Transactional
  public Scheme schemeOf(UUID id) {
    return schemes.get(service.readable(id).schemeId).scheme();
  }

  /** Whether the caller sees what concerns this unit. */
  @Transactional
  public boolean sees(UUID id, String unitCode) {
    service.readable(id);
    return rights.seesScoresOf(unitCode);
  }

  /** Whether the caller may read an assessment. */
  @Transactional
  public boolean isReadable(UUID id) {
    return assessments.findByIdOptional(id).filter(rights::mayRead).isPresent();
  }

  /** Whether a unit has a score in the present revision. */
  @Transactional
  public boolean isScored(UUID id, String unitCode) {
    var assessment = service.readable(id);
    return kept.findByIdOptional(new KeptScore.Key(id, assessment.revision, unitCode)).isPresent();
  }

  /**
   * Whether evidence about a unit may be typed in or confirmed now: while it is collected, and
   * later only to answer an objection of that unit. Locks the assessment.
   */
  @Transactional
  public boolean takesEvidence(UUID id, String unitCode) {
    var assessment = service.readable(assessments.requireLocked(id));
    return assessment.state == AssessmentState.COLLECTING
        || (assessment.state == AssessmentState.DISPUTABLE && disputes.isOpen(id, unitCode));
  }

  /** Whether units may dispute their scores today. Locks the assessment. */
  @Transactional
  public boolean takesObjections(UUID id) {
    return service.readable(assessments.requireLocked(id)).isDisputableOn(clock.today());
  }

  /** An upheld objection: the unit's score is reckoned again as a new revision, the old kept. */
  @Transactional
  public int reckonAgain(UUID id, String unitCode, String reason) {
    var assessment = service.readable(assessments.requireLocked(id));
    keeper.reckonAgain(
        assessment,
        schemes.get(assessment.schemeId).scheme(),
        unitCode,
        clock.now(),
        clock.today());
    audit.noted(
        AssessmentService.AGGREGATE,
        id,
        "REVISED",
        new Revised(assessment.revision, unitCode, reason));
    return assessment.revision;
  }

  private record Revised(int revision, String unitCode, String reason) {}
}
