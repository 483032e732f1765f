package org.ecocity.supervision.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.desk.Figure;
import org.ecocity.supervision.desk.Figures;
import org.ecocity.supervision.desk.Hit;
import org.ecocity.supervision.desk.Searchable;
import org.ecocity.supervision.desk.Todo;
import org.ecocity.supervision.desk.Todos;
import org.jspecify.annotations.Nullable;

/** What waits for the caller among the assessments, their number and their search. */
@ApplicationScoped
class AssessmentDesk implements Todos, Figures, Searchable {
  private static final int MAX_TODOS = 50;

  private final Assessments assessments;
  private final AssessmentRights rights;
  private final Disputes disputes;
  private final KeptScores kept;
  private final BusinessClock clock;

  AssessmentDesk(
      Assessments assessments,
      AssessmentRights rights,
      Disputes disputes,
      KeptScores kept,
      BusinessClock clock) {
    this.assessments = assessments;
    this.rights = rights;
    this.disputes = disputes;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    return assessments.underWay(MAX_TODOS).stream()
        .filter(rights::mayRead)
        .flatMap(assessment -> next(assessment, caller))
        .toList();
  }

  private Stream<Todo> next(Assessment assessment, Caller caller) {
    return switch (assessment.state) {
      case COLLECTING ->
          caller.has(Roles.OFFICE) && clock.today().isAfter(assessment.toDay)
              ? todo(
                  assessment, caller, "SCORE_ASSESSMENT", "核定佐证并计分", "Confirm evidence and score")
              : Stream.of();
      case SCORED ->
          caller.has(Roles.OFFICE)
              ? todo(assessment, caller, "OPEN_SCORES", "将得分送各单位核对", "Send the scores to the units")
              : Stream.of();
      case DISPUTABLE -> disputable(assessment, caller);
      case REVIEWED ->
          rights.allowed(assessment).isEmpty()
              ? Stream.of()
              : todo(assessment, caller, "ISSUE_ASSESSMENT", "审批考核结果", "Approve the assessment");
      case ISSUED -> Stream.of();
    };
  }

  private Stream<Todo> disputable(Assessment assessment, Caller caller) {
    if (caller.has(Roles.OFFICE)) {
      return disputes.anyOpen(assessment.id)
          ? todo(assessment, caller, "DECIDE_OBJECTION", "处理考核异议", "Decide on objections")
          : assessment.isDisputableOn(clock.today())
              ? Stream.of()
              : todo(assessment, caller, "REVIEW_ASSESSMENT", "复核考核结果", "Review the assessment");
    }
    var scored =
        kept.findByIdOptional(new KeptScore.Key(assessment.id, assessment.revision, caller.unit()));
    return rights.mayDispute(assessment) && scored.isPresent()
        ? todo(assessment, caller, "CHECK_SCORE", "核对本单位考核得分", "Check your unit's score")
        : Stream.of();
  }

  private static Stream<Todo> todo(
      Assessment assessment, Caller caller, String kind, String title, String titleEn) {
    return Stream.of(
        new Todo(
            kind + ":" + assessment.id,
            kind,
            title,
            titleEn,
            AssessmentService.AGGREGATE,
            assessment.id.toString(),
            assessment.period,
            name(assessment),
            caller.unit(),
            assessment.stateSince,
            dueDate(assessment),
            link(assessment)));
  }

  private static @Nullable LocalDate dueDate(Assessment assessment) {
    return assessment.state == AssessmentState.DISPUTABLE ? assessment.disputableUntil : null;
  }

  private static String name(Assessment assessment) {
    return assessment.period
        + switch (assessment.kind) {
          case STAGE -> " 阶段性考核";
          case ANNUAL -> " 年度考核";
        };
  }

  private static String link(Assessment assessment) {
    return "/assessments/" + assessment.id;
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    var underWay = assessments.underWay(MAX_TODOS).stream().filter(rights::mayRead).count();
    return List.of(
        new Figure(
            "ASSESSMENTS_UNDER_WAY",
            "进行中的考核",
            "Assessments under way",
            underWay,
            Figure.Unit.COUNT));
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return assessments.matching(pattern, MAX_TODOS).stream()
        .filter(rights::mayRead)
        .limit(limit)
        .map(a -> new Hit("assessment", a.id.toString(), a.period, name(a), link(a)))
        .toList();
  }
}
