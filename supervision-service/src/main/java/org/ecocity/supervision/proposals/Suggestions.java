package org.ecocity.supervision.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.assessments.AssessmentBook;
import org.ecocity.supervision.assessments.AssessmentIssued;
import org.ecocity.supervision.findings.FindingEvent;
import org.ecocity.supervision.findings.FindingFacts;
import org.ecocity.supervision.ladders.Rung;

/**
 * What the system proposes by itself: drafts for a human, never more. Blame comes from a ladder
 * that ended, praise from a scheme; the last in a ranking is not proposed for anything.
 */
@ApplicationScoped
class Suggestions {
  private final ProposalService service;
  private final Proposals proposals;
  private final FindingFacts findings;
  private final AssessmentBook assessments;
  private final BusinessClock clock;

  Suggestions(
      ProposalService service,
      Proposals proposals,
      FindingFacts findings,
      AssessmentBook assessments,
      BusinessClock clock) {
    this.service = service;
    this.proposals = proposals;
    this.findings = findings;
    this.assessments = assessments;
    this.clock = clock;
  }

  /** The last rung is a proposal; in the transaction that climbs it, so that it comes once. */
  @Transactional
  void onLadderEnded(@Observes FindingEvent.Escalated escalated) {
    if (escalated.rung() != Rung.PROPOSAL || proposals.isUnderWay(escalated.findingId())) {
      return;
    }
    findings
        .standing(escalated.findingId())
        .ifPresent(
            fact -> {
              var proposal =
                  service.draft(ProposalKind.CRITICISM, Proposal.Origin.LADDER, clock.today());
              service.standOn(proposal, fact);
              var request =
                  new ProposalRequest(
                      ProposalKind.CRITICISM,
                      "关于问题 %s 逾期未整改的通报批评".formatted(fact.code()),
                      "Criticism: finding %s not rectified in time".formatted(fact.code()),
                      fact.description(),
                      null,
                      null,
                      fact.id(),
                      null);
              proposal.write(request);
              service.keep(proposal, request);
            });
  }

  /** Units of the grade that the scheme names are suggested for praise. */
  @Transactional
  void onIssued(@Observes AssessmentIssued issued) {
    var scheme = assessments.schemeOf(issued.assessmentId());
    var rule = scheme.commendation();
    if (rule == null || proposals.hasAssessment(issued.assessmentId())) {
      return;
    }
    var grade = scheme.grades().stream().filter(g -> g.code().equals(rule.grade())).findFirst();
    var honours =
        issued.scores().stream()
            .filter(score -> score.grade().equals(rule.grade()))
            .map(
                score ->
                    new ProposalRequest.Honour(
                        Nominee.RecipientKind.UNIT,
                        score.unitCode(),
                        null,
                        null,
                        null,
                        grade.orElseThrow().name() + "单位",
                        null,
                        scheme.name() + " " + score.score().toPlainString() + " 分"))
            .toList();
    if (honours.isEmpty()) {
      return;
    }
    var request =
        new ProposalRequest(
            ProposalKind.COMMENDATION,
            "关于表彰 %s %s优秀单位的通报".formatted(issued.period(), scheme.name()),
            "Commendation: %s %s".formatted(issued.period(), scheme.nameEn()),
            "%s %s结果已印发，建议对下列单位予以通报表彰。".formatted(issued.period(), scheme.name()),
            null,
            null,
            null,
            honours);
    var proposal =
        service.draft(ProposalKind.COMMENDATION, Proposal.Origin.ASSESSMENT, clock.today());
    proposal.assessmentId = issued.assessmentId();
    proposal.write(request);
    service.keep(proposal, request);
  }
}
