package org.ecocity.funding.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.copies.Units;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** Takes objections during a notice, and the decisions of other hands on them. */
@ApplicationScoped
public class ObjectionBook {
  static final String AGGREGATE = "objection";

  private final PublicNotices notices;
  private final Objections objections;
  private final Attachments attachments;
  private final Units units;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  ObjectionBook(
      PublicNotices notices,
      Objections objections,
      Attachments attachments,
      Units units,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.notices = notices;
    this.objections = objections;
    this.attachments = attachments;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  /** Files an objection of the caller's unit. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ObjectionView file(UUID subjectId, ObjectionRequest request) {
    var notice =
        notices
            .latest(subjectId)
            .filter(one -> one.closedOn == null)
            .orElseThrow(() -> Problem.conflict("no-notice"));
    if (!notice.takesObjections(clock.today())) {
      throw Problem.rule("notice-over", null, notice.closesOn);
    }
    if (request.evidenceId() != null) {
      attachments.require(request.evidenceId());
    }
    var one = new Objection(notice, request, caller.unit(), caller.user(), clock.today());
    objections.persistAndFlush(one);
    audit.transition(AGGREGATE, one.id, null, one.state, one.text);
    return view(one, Set.of());
  }

  /**
   * Decides an objection.
   *
   * @param earlierHands users who prepared or checked what was noticed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ObjectionView decide(
      UUID subjectId, UUID id, ObjectionRequest.Decision decision, Set<String> earlierHands) {
    var one = objections.lock(subjectId, id);
    if (!one.state.next().contains(decision.to())) {
      throw Problem.transitionNotAllowed(one.state, decision.to(), one.state.next());
    }
    if (!mayDecide(one, earlierHands)) {
      throw Problem.notPermitted("objection-same-hand");
    }
    var why = decision.statedReason();
    if (why == null) {
      throw Problem.rule("reason-missing", "reason");
    }
    one.decide(decision.to(), why, caller.user(), clock.today());
    objections.flush();
    audit.transition(AGGREGATE, id, ObjectionState.OPEN, one.state, why);
    return view(one, earlierHands);
  }

  /** Objections to a thing, oldest first; a unit sees its own alone. */
  @Transactional
  public List<ObjectionView> of(UUID subjectId, boolean all, Set<String> earlierHands) {
    return objections.ofSubject(subjectId).stream()
        .filter(one -> all || caller.isOf(one.unitCode))
        .map(one -> view(one, earlierHands))
        .toList();
  }

  private boolean mayDecide(Objection one, Set<String> earlierHands) {
    return caller.hasAny(
            Roles.OFFICE,
            Roles.OFFICE_CHIEF,
            Roles.FINANCE,
            Roles.FINANCE_CHECK,
            Roles.FINANCE_CHIEF)
        && !caller.isOf(one.unitCode)
        && !earlierHands.contains(caller.user())
        && !one.filedBy.equals(caller.user());
  }

  private ObjectionView view(Objection one, Set<String> earlierHands) {
    return ObjectionView.of(one, units.names().of(one.unitCode), mayDecide(one, earlierHands));
  }
}
