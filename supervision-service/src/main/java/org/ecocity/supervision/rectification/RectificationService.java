package org.ecocity.supervision.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.findings.FindingService;
import org.ecocity.supervision.findings.StepOutcome;

/** Keeps the papers of a rectification; each moves its finding in the same transaction. */
@ApplicationScoped
class RectificationService {
  private static final String FINDING = "finding";

  private final RectificationFile file;
  private final FindingService findings;
  private final Attachments attachments;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  RectificationService(
      RectificationFile file,
      FindingService findings,
      Attachments attachments,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.file = file;
    this.findings = findings;
    this.attachments = attachments;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  ReportView report(UUID findingId, ReportRequest request) {
    int round = round(findings.report(findingId));
    request.attachmentIds().forEach(attachments::require);
    var report = new RectificationReport(Ids.next(), findingId, round, request, hand());
    file.keep(report);
    var view = ReportView.of(report);
    audit.noted(FINDING, findingId, "RECTIFICATION_REPORTED", view);
    return view;
  }

  @Transactional
  OpinionView opine(UUID findingId, OpinionRequest request) {
    int round = round(findings.takeOpinion(findingId));
    var opinion = new Opinion(Ids.next(), findingId, round, request, hand());
    file.keep(opinion);
    var view = OpinionView.of(opinion);
    audit.noted(FINDING, findingId, "OPINION_GIVEN", view);
    return view;
  }

  @Transactional
  VerificationView verify(UUID findingId, VerificationRequest request) {
    int round = round(findings.verify(findingId, request.passed(), request.remark()));
    var verification = new Verification(Ids.next(), findingId, round, request, hand());
    file.keep(verification);
    var view = VerificationView.of(verification);
    audit.noted(FINDING, findingId, "VERIFICATION_MADE", view);
    return view;
  }

  @Transactional
  ExtensionView askForTime(UUID findingId, ExtensionRequest request) {
    if (!findings.mayAskForTime(findingId)) {
      throw Problem.notPermitted("not-the-rectified-unit");
    }
    if (file.hasOpenExtension(findingId)) {
      throw Problem.conflict("extension-asked-already");
    }
    if (!request.dueDate().isAfter(clock.today())) {
      throw Problem.rule("due-date-passed", "dueDate");
    }
    var asked = new Extension(Ids.next(), findingId, request, caller.user(), clock.today());
    file.keep(asked);
    var view = ExtensionView.of(asked);
    audit.noted(FINDING, findingId, "EXTENSION_ASKED", view);
    return view;
  }

  @Transactional
  ExtensionView decideOnTime(UUID findingId, UUID extensionId, ExtensionDecision decision) {
    if (!findings.decidesOnTime(findingId)) {
      throw Problem.notPermitted("not-the-team-chief");
    }
    var asked = file.requireExtension(findingId, extensionId);
    var from = asked.state;
    var reason = decision.reason();
    if (decision.to() == Extension.State.REFUSED && (reason == null || reason.isBlank())) {
      throw Problem.rule("reason-missing", "reason");
    }
    if (!asked.decide(decision.to(), caller.user(), reason)) {
      throw Problem.transitionNotAllowed(
          from,
          decision.to(),
          from == Extension.State.REQUESTED
              ? List.of(Extension.State.GRANTED, Extension.State.REFUSED)
              : List.of());
    }
    if (decision.to() == Extension.State.GRANTED) {
      findings.extend(findingId, asked.dueDate).orThrow();
    }
    file.keep(asked);
    var view = ExtensionView.of(asked);
    audit.noted(FINDING, findingId, "EXTENSION_DECIDED", view);
    return view;
  }

  @Transactional
  List<ReportView> reports(UUID findingId) {
    findings.requireReadable(findingId);
    return file.reportsOf(findingId).stream().map(ReportView::of).toList();
  }

  @Transactional
  List<OpinionView> opinions(UUID findingId) {
    findings.requireReadable(findingId);
    return file.opinionsOf(findingId).stream().map(OpinionView::of).toList();
  }

  @Transactional
  List<VerificationView> verifications(UUID findingId) {
    findings.requireReadable(findingId);
    return file.verificationsOf(findingId).stream().map(VerificationView::of).toList();
  }

  @Transactional
  List<ExtensionView> extensions(UUID findingId) {
    findings.requireReadable(findingId);
    return file.extensionsOf(findingId).stream().map(ExtensionView::of).toList();
  }

  private static int round(StepOutcome outcome) {
    outcome.orThrow();
    return outcome instanceof StepOutcome.Moved moved ? moved.round() : 0;
  }

  private Hand hand() {
    return new Hand(caller.user(), caller.unit(), clock.now());
  }
}
