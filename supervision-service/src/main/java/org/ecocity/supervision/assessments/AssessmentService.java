package org.ecocity.supervision.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.cadences.Purpose;
import org.ecocity.supervision.scorecards.SchemeView;
import org.ecocity.supervision.scorecards.Schemes;
import org.ecocity.supervision.scoring.AssessmentKind;
import org.jspecify.annotations.Nullable;

/** Begins and shows assessments. */
@ApplicationScoped
class AssessmentService {
  static final String AGGREGATE = "assessment";

  private final Assessments assessments;
  private final AssessmentRights rights;
  private final Schemes schemes;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;
  private final DueCalendar calendar;

  AssessmentService(
      Assessments assessments,
      AssessmentRights rights,
      Schemes schemes,
      Audit audit,
      Transitions transitions,
      BusinessClock clock,
      DueCalendar calendar) {
    this.assessments = assessments;
    this.rights = rights;
    this.schemes = schemes;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
    this.calendar = calendar;
  }

  @Transactional
  AssessmentView begin(AssessmentRequest request) {
    rights.requirePrepare();
    var days =
        PeriodDays.of(request.period())
            .orElseThrow(() -> Problem.rule("period-unreadable", "period", request.period()));
    var scheme =
        schemes
            .inForce(request.schemeCode(), days.to())
            .orElseThrow(
                () ->
                    Problem.rule(
                        "scheme-not-in-force", "schemeCode", request.schemeCode(), days.to()));
    if (scheme.scheme().kind() != request.kind()) {
      throw Problem.rule("scheme-of-other-kind", "kind", scheme.scheme().kind());
    }
    assessments.lockBeginning();
    if (assessments.has(request.period(), request.kind())) {
      throw Problem.conflict("already-there");
    }
    return view(begin(request, days, scheme, rights.user()));
  }

  /** Begins what the calendar brings by each scheme that is for it; once. */
  @Transactional
  void beginDue(String period) {
    var days = PeriodDays.of(period).orElse(null);
    if (days == null) {
      return;
    }
    assessments.lockBeginning();
    for (var scheme : schemes.forPeriod(period, days.to())) {
      var kind = scheme.scheme().kind();
      if (!assessments.has(period, kind)) {
        begin(new AssessmentRequest(period, kind, scheme.code()), days, scheme, "system");
      }
    }
  }

  private Assessment begin(
      AssessmentRequest request, PeriodDays days, SchemeView scheme, String user) {
    var assessment =
        new Assessment(
            Ids.next(), request.period(), days, scheme, new Assessment.Made(user, clock.today()));
    assessments.persistAndFlush(assessment);
    audit.created(AGGREGATE, assessment.id, request);
    audit.transition(AGGREGATE, assessment.id, null, AssessmentState.COLLECTING, null);
    calendar.begun(Purpose.ASSESSMENT, assessment.period, assessment.subject());
    return assessment;
  }

  @Transactional
  Page<AssessmentView> list(
      PageRequest page,
      @Nullable AssessmentState state,
      @Nullable AssessmentKind kind,
      @Nullable String period) {
    var list =
        assessments
            .list()
            .where("e.state = :state", "state", state)
            .where("e.kind = :kind", "kind", kind)
            .where("e.period = :period", "period", period);
    return rights.restrict(list).page(page, this::view);
  }

  @Transactional
  AssessmentView get(UUID id) {
    return view(readable(id));
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, readable(id).id);
  }

  Assessment readable(UUID id) {
    return readable(assessments.require(id));
  }

  Assessment readable(Assessment assessment) {
    if (!rights.mayRead(assessment)) {
      throw Problem.notFound(AGGREGATE, assessment.id);
    }
    return assessment;
  }

  AssessmentView view(Assessment assessment) {
    return AssessmentView.of(
        assessment,
        schemes.get(assessment.schemeId),
        new AssessmentView.Mine(rights.allowed(assessment), rights.mayDispute(assessment)));
  }
}
