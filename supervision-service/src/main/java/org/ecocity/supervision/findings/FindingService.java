package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Moves findings from state to state, and tells the others. */
@ApplicationScoped
public class FindingService {
  static final String AGGREGATE = "finding";

  private final Findings findings;
  private final FindingRights rights;
  private final FindingViews views;
  private final Outbox outbox;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;
  private final WorkingDays workingDays;

  FindingService(
      Findings findings,
      FindingRights rights,
      FindingViews views,
      Outbox outbox,
      Audit audit,
      Transitions transitions,
      BusinessClock clock,
      WorkingDays workingDays) {
    this.findings = findings;
    this.rights = rights;
    this.views = views;
    this.outbox = outbox;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
    this.workingDays = workingDays;
  }

  /** Refuses with 404 what the caller may not read. */
  @Transactional
  public void requireReadable(UUID id) {
    readable(findings.require(id));
  }

  /** Whether the caller may read a finding. */
  @Transactional
  public boolean isReadable(UUID id) {
    return rights.mayRead(findings.require(id));
  }

  /** The rectified unit has filed its report: back to the team. */
  @Transactional
  public StepOutcome report(UUID id) {
    return step(id, FindingStep.REPORT, null, f -> f.report(clock.today()));
  }

  /** The line department, or for want of one the programme office, gives its opinion. */
  @Transactional
  public StepOutcome takeOpinion(UUID id) {
    var finding = readable(findings.requireLocked(id));
    return rights.givesOpinion(finding)
        ? finding.takeOpinion()
        : new StepOutcome.WrongHand("not-the-line-department");
  }

  /** The team has verified the rectification, or gives the report back. */
  @Transactional
  public StepOutcome verify(UUID id, boolean passed, String remark) {
    return passed
        ? step(id, FindingStep.VERIFY, remark, f -> f.verify(rights.user(), clock.today()))
        : step(id, FindingStep.RETURN, remark, f -> f.giveBack(remark, clock.today()));
  }

  /** Whether the caller may ask for more time, as the rectified unit. */
  @Transactional
  public boolean mayAskForTime(UUID id) {
    var finding = readable(findings.require(id));
    return finding.state.awaitsUnit() && rights.has(FindingStep.Hand.UNIT, finding);
  }

  /** Whether the caller decides on more time, as the team's chief. */
  @Transactional
  public boolean decidesOnTime(UUID id) {
    return rights.has(FindingStep.Hand.TEAM_CHIEF, readable(findings.require(id)));
  }

  /** Gives the unit more time. */
  @Transactional
  public StepOutcome extend(UUID id, LocalDate dueDate) {
    return readable(findings.requireLocked(id)).extend(dueDate);
  }

  @Transactional
  Page<FindingView> list(PageRequest page, FindingFilter filter) {
    return rights
        .restrict(filter.on(findings.list(), page, clock.today()))
        .page(page, views::brief);
  }

  @Transactional
  FindingView get(UUID id) {
    return views.whole(readable(findings.require(id)));
  }

  @Transactional
  StepOutcome move(UUID id, FindingTransition wish) {
    var today = clock.today();
    var reason = wish.reason();
    return switch (wish.to()) {
      case ORDERED ->
          step(
              id,
              FindingStep.ORDER,
              reason,
              f -> f.order(wish.basis(), wish.dueDate(), today, workingDays.calendar()));
      case RETURNED -> step(id, FindingStep.RETURN, reason, f -> f.giveBack(reason, today));
      case CLOSED ->
          step(id, FindingStep.CLOSE, reason, f -> f.close(rights.user(), reason, today));
      case REOPENED ->
          step(id, FindingStep.REOPEN, reason, f -> f.reopen(reason, newTerm(f, wish), today));
      case ANNULLED -> step(id, FindingStep.ANNUL, reason, f -> f.annul(reason, today));
      case OPEN, REPORTED, VERIFIED ->
          new StepOutcome.NotAllowed(readable(findings.require(id)).state, wish.to());
    };
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    requireReadable(id);
    return transitions.of(AGGREGATE, id);
  }

  /** A reopened finding gets the date asked for, else as many working days as its order gave. */
  private LocalDate newTerm(Finding finding, FindingTransition wish) {
    var asked = wish.dueDate();
    return asked == null
        ? workingDays.plus(clock.today(), Math.max(1, finding.termWorkingDays))
        : asked;
  }

  /** State first (409), then the hand (403), then what is missing (422). */
  private StepOutcome step(
      UUID id, FindingStep step, @Nullable String reason, Function<Finding, StepOutcome> move) {
    var finding = readable(findings.requireLocked(id));
    var from = finding.state;
    if (!step.from().contains(from)) {
      return new StepOutcome.NotAllowed(from, step.to());
    }
    // Whether the closing hand is a second person is for the entity to say, with its own reason.
    var hand = step == FindingStep.CLOSE ? FindingStep.Hand.TEAM : step.hand();
    if (!rights.has(hand, finding)) {
      return new StepOutcome.WrongHand(wrongHand(hand));
    }
    var outcome = move.apply(finding);
    if (outcome instanceof StepOutcome.Moved moved) {
      audit.transition(AGGREGATE, id, from, finding.state, reason);
      tell(id, moved.event());
    }
    return outcome;
  }

  private void tell(UUID id, @Nullable FindingEvent event) {
    if (event != null) {
      outbox.append(id, event);
    }
  }

  private static String wrongHand(FindingStep.Hand hand) {
    return switch (hand) {
      case UNIT -> "not-the-rectified-unit";
      case TEAM, SECOND_PERSON -> "not-of-the-team";
      case TEAM_CHIEF -> "not-the-team-chief";
    };
  }

  private Finding readable(Finding finding) {
    if (!rights.mayRead(finding)) {
      throw Problem.notFound(AGGREGATE, finding.id);
    }
    return finding;
  }
}
