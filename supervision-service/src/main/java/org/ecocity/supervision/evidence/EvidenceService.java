package org.ecocity.supervision.evidence;

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
import org.ecocity.supervision.assessments.AssessmentBook;
import org.ecocity.supervision.scoring.MeasureRule;
import org.ecocity.supervision.scoring.MeasureType;
import org.ecocity.supervision.scoring.Scheme;
import org.jspecify.annotations.Nullable;

/** Takes in evidence and has it confirmed. */
@ApplicationScoped
class EvidenceService {
  private static final String AGGREGATE = "assessment-evidence";

  private final Evidences evidences;
  private final AssessmentBook book;
  private final Attachments attachments;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  EvidenceService(
      Evidences evidences,
      AssessmentBook book,
      Attachments attachments,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.evidences = evidences;
    this.book = book;
    this.attachments = attachments;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  List<EvidenceView> list(UUID assessmentId) {
    book.schemeOf(assessmentId);
    return evidences.of(assessmentId).stream()
        .filter(found -> book.sees(assessmentId, found.unitCode))
        .map(EvidenceView::of)
        .toList();
  }

  @Transactional
  List<EvidenceView> enter(UUID assessmentId, EvidenceRequest request) {
    var scheme = book.schemeOf(assessmentId);
    return request.entries().stream().map(entry -> enter(assessmentId, scheme, entry)).toList();
  }

  private EvidenceView enter(UUID assessmentId, Scheme scheme, EvidenceRequest.Entry entry) {
    requireOpen(assessmentId, entry.unitCode());
    var slug = fault(scheme, entry);
    if (slug != null) {
      throw Problem.rule(slug, "entries", entry.itemCode());
    }
    entry.attachments().forEach(attachments::require);
    evidences
        .present(assessmentId, entry.unitCode(), entry.itemCode())
        .ifPresent(
            old -> {
              old.replace();
              evidences.flush();
            });
    var evidence = new Evidence(Ids.next(), assessmentId, entry, caller.user(), clock.today());
    evidences.persistAndFlush(evidence);
    var view = EvidenceView.of(evidence);
    audit.created(AGGREGATE, evidence.id, view);
    return view;
  }

  @Transactional
  List<EvidenceView> confirm(UUID assessmentId, ConfirmationRequest request) {
    book.schemeOf(assessmentId);
    return request.evidenceIds().stream().map(id -> confirm(assessmentId, id)).toList();
  }

  private EvidenceView confirm(UUID assessmentId, UUID id) {
    var evidence = evidences.require(assessmentId, id);
    requireOpen(assessmentId, evidence.unitCode);
    if (evidence.state != EvidenceState.ENTERED) {
      throw Problem.conflict("evidence-not-waiting", evidence.itemCode);
    }
    if (!evidence.confirm(caller.user(), clock.today())) {
      throw Problem.notPermitted("evidence-second-person", evidence.enteredBy);
    }
    audit.noted(AGGREGATE, id, "CONFIRMED", null);
    return EvidenceView.of(evidence);
  }

  private void requireOpen(UUID assessmentId, String unitCode) {
    if (!book.takesEvidence(assessmentId, unitCode)) {
      throw Problem.conflict("evidence-closed", unitCode);
    }
  }

  private static @Nullable String fault(Scheme scheme, EvidenceRequest.Entry entry) {
    var item = scheme.items().filter(found -> found.code().equals(entry.itemCode())).findFirst();
    if (item.isEmpty() || !item.get().measure().typedIn()) {
      return "evidence-item-unknown";
    }
    if (Boolean.TRUE.equals(entry.notApplicable())) {
      return entry.value() == null && entry.choice() == null ? null : "evidence-contradicts";
    }
    var rule = item.get().measure();
    var choices = rule.choices();
    if (rule.type() == MeasureType.MANUAL && choices != null && !choices.isEmpty()) {
      return choices.stream().map(MeasureRule.Choice::code).anyMatch(c -> c.equals(entry.choice()))
          ? null
          : "evidence-choice-unknown";
    }
    var value = entry.value();
    if (value == null) {
      return "evidence-value-missing";
    }
    return rule.type() == MeasureType.MANUAL && value.compareTo(item.get().points()) > 0
        ? "evidence-above-points"
        : null;
  }
}
