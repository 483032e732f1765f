package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import org.ecocity.supervision.ladders.Rung;

/** What waits for the caller in the finding register, its numbers and its search. */
@ApplicationScoped
class FindingDesk implements Todos, Figures, Searchable {
  private static final int MAX_TODOS = 100;
  private static final int MAX_TITLE_CHARS = 80;
  private static final int LAST_LEVEL = Rung.values().length;

  private final Findings findings;
  private final FindingRights rights;
  private final BusinessClock clock;

  FindingDesk(Findings findings, FindingRights rights, BusinessClock clock) {
    this.findings = findings;
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    return seen(caller).unsettled(MAX_TODOS).stream()
        .flatMap(finding -> Stream.concat(next(finding), proposal(finding, caller)))
        .limit(MAX_TODOS)
        .toList();
  }

  /** The one next step of a finding, where it is the caller's. */
  private Stream<Todo> next(Finding finding) {
    return switch (finding.state) {
      case OPEN -> chief(finding, "ORDER_RECTIFICATION", "下达整改通知", "Order the rectification");
      case ORDERED, RETURNED, REOPENED ->
          rights.has(FindingStep.Hand.UNIT, finding)
              ? todo(finding, "REPORT_RECTIFICATION", "报送整改报告", "Report the rectification")
              : Stream.of();
      case REPORTED -> reported(finding);
      case VERIFIED ->
          rights.has(FindingStep.Hand.SECOND_PERSON, finding)
              ? todo(finding, "CONFIRM_STRIKE_OFF", "复核并销号", "Confirm the strike-off")
              : Stream.of();
      case CLOSED, ANNULLED -> Stream.of();
    };
  }

  private Stream<Todo> reported(Finding finding) {
    if (!finding.opinionGiven) {
      return rights.givesOpinion(finding)
          ? todo(finding, "GIVE_OPINION", "对整改报告提出意见", "Give an opinion on the report")
          : Stream.of();
    }
    return rights.has(FindingStep.Hand.TEAM, finding)
        ? todo(finding, "VERIFY_RECTIFICATION", "核查整改情况", "Verify the rectification")
        : Stream.of();
  }

  /** The ladder's last rung: a human decides whether anything that blames goes out. */
  private Stream<Todo> proposal(Finding finding, Caller caller) {
    return finding.escalationLevel >= LAST_LEVEL
            && finding.state.awaitsUnit()
            && caller.has(Roles.OFFICE)
        ? todo(
            finding,
            "DECIDE_PROPOSAL",
            "逾期未整改，研究是否提请通报",
            "Overdue: decide on a proposal of criticism")
        : Stream.of();
  }

  private Stream<Todo> chief(Finding finding, String kind, String title, String titleEn) {
    return rights.has(FindingStep.Hand.TEAM_CHIEF, finding)
        ? todo(finding, kind, title, titleEn)
        : Stream.of();
  }

  private Stream<Todo> todo(Finding finding, String kind, String title, String titleEn) {
    var due = finding.state.awaitsUnit() ? finding.dueDate : null;
    return Stream.of(
        new Todo(
            kind + ":" + finding.id,
            kind,
            title,
            titleEn,
            "finding",
            finding.id.toString(),
            finding.code(),
            brief(finding.description),
            rights.unit(),
            finding.stateSince,
            due,
            "/findings/" + finding.id));
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    var seen = seen(caller);
    return List.of(
        count("FINDINGS_OPEN", "未销号问题", "Findings not struck off", seen.unsettled(null)),
        count(
            "FINDINGS_SERIOUS",
            "未销号严重问题",
            "Serious findings not struck off",
            seen.unsettled(Severity.SERIOUS)),
        count("FINDINGS_OVERDUE", "逾期未整改", "Rectifications overdue", seen.overdue(clock.today())),
        count("FINDINGS_CLOSED", "已销号问题", "Findings struck off", seen.closed()));
  }

  private static Figure count(String code, String name, String nameEn, long value) {
    return new Figure(code, name, nameEn, value, Figure.Unit.COUNT);
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return seen(caller).matching(pattern, limit).stream()
        .map(
            finding ->
                new Hit(
                    "finding",
                    finding.id.toString(),
                    finding.code(),
                    brief(finding.description),
                    "/findings/" + finding.id))
        .toList();
  }

  private SeenFindings seen(Caller caller) {
    return new SeenFindings(findings, rights.seesAll() ? null : caller.unit());
  }

  private static String brief(String text) {
    return text.length() <= MAX_TITLE_CHARS ? text : text.substring(0, MAX_TITLE_CHARS) + "…";
  }
}
