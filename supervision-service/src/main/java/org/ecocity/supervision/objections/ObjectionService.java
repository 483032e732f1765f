package org.ecocity.supervision.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.assessments.AssessmentBook;

/** Takes in objections and has them decided. */
@ApplicationScoped
class ObjectionService {
  private static final String AGGREGATE = "assessment-objection";

  private final Objections objections;
  private final AssessmentBook book;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  ObjectionService(
      Objections objections, AssessmentBook book, Audit audit, Caller caller, BusinessClock clock) {
    this.objections = objections;
    this.book = book;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  List<ObjectionView> list(UUID assessmentId) {
    book.schemeOf(assessmentId);
    return objections.of(assessmentId).stream()
        .filter(found -> book.sees(assessmentId, found.unitCode))
        .map(ObjectionView::of)
        .toList();
  }

  @Transactional
  ObjectionView raise(UUID assessmentId, ObjectionRequest request) {
    var scheme = book.schemeOf(assessmentId);
    if (!book.takesObjections(assessmentId)) {
      throw Problem.rule("objection-term-over", "statement");
    }
    if (!book.isScored(assessmentId, caller.unit())) {
      throw Problem.notPermitted("objection-own-score");
    }
    var item = request.itemCode();
    if (item != null && scheme.items().noneMatch(found -> found.code().equals(item))) {
      throw Problem.rule("objection-item-unknown", "itemCode", item);
    }
    var objection =
        new Objection(
            Ids.next(),
            assessmentId,
            caller.unit(),
            request,
            new Objection.Raised(caller.user(), clock.today()));
    objections.persistAndFlush(objection);
    var view = ObjectionView.of(objection);
    audit.created(AGGREGATE, objection.id, view);
    return view;
  }

  @Transactional
  ObjectionView decide(UUID assessmentId, UUID id, ObjectionDecision decision) {
    book.schemeOf(assessmentId);
    var objection = objections.requireLocked(assessmentId, id);
    boolean upheld = decision.upheld();
    if (!objection.decide(upheld, decision.reason(), caller.user(), clock.today())) {
      throw Problem.conflict("objection-decided", objection.state);
    }
    audit.noted(AGGREGATE, id, objection.state.name(), decision);
    if (upheld) {
      book.reckonAgain(assessmentId, objection.unitCode, decision.reason());
    }
    return ObjectionView.of(objection);
  }
}
