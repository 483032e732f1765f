package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProgressService {
  private final ProgressReports reports;
  private final ProgressRules rules;
  private final Plans plans;
  private final Library library;
  private final Outbox outbox;
  private final Event<ProgressReported> inside;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  ProgressService(
      ProgressReports reports,
      ProgressRules rules,
      Plans plans,
      Library library,
      Outbox outbox,
      Event<ProgressReported> inside,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.reports = reports;
    this.rules = rules;
    this.plans = plans;
    this.library = library;
    this.outbox = outbox;
    this.inside = inside;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  List<ProgressReportView> list(UUID projectId) {
    library.visible(projectId);
    return reports.of(projectId).stream().map(this::view).toList();
  }

  @Transactional
  List<PlanPoint> plan(UUID projectId) {
    library.visible(projectId);
    return plans.points(projectId);
  }

  @Transactional
  ProgressReportView report(UUID projectId, ProgressRequest request) {
    var project = library.hold(projectId);
    rules
        .refusal(project, request, caller.actor())
        .ifPresent(
            refusal -> {
              throw problem(refusal);
            });
    return view(keep(project, request, caller.actor()));
  }

  /** Keeps a report that the rules let pass, by request or by import. */
  ProgressReport keep(ProjectFacts project, ProgressRequest request, Actor actor) {
    var former = reports.latest(project.id(), request.period());
    var revision = former.map(ProgressReport::revision).orElse(0) + 1;
    var by = new ProgressReport.Reporter(actor.user(), actor.unit(), clock.now());
    var report =
        new ProgressReport(project.id(), revision, request, fellFrom(project, request), by);
    reports.persist(report);
    if (project.lastPeriod() == null || request.period().compareTo(project.lastPeriod()) >= 0) {
      library.report(
          project.id(),
          request.physicalPercent(),
          request.workDoneFen(),
          request.fundsArrivedFen(),
          request.period());
    }
    reports.flush();
    audit.noted("project", project.id(), "PROGRESS_REPORTED", report.view(null));
    var event = report.told(project);
    outbox.append(project.id(), event);
    inside.fire(event);
    return report;
  }

  /** The higher figure of the month reported before, if this one falls below it. */
  private @Nullable BigDecimal fellFrom(ProjectFacts project, ProgressRequest request) {
    return reports
        .before(project.id(), request.period())
        .map(ProgressReport::physicalPercent)
        .filter(before -> before.compareTo(request.physicalPercent()) > 0)
        .orElse(null);
  }

  private ProgressReportView view(ProgressReport report) {
    var month = YearMonth.parse(report.period());
    return report.view(plans.percent(report.projectId(), month).orElse(null));
  }

  private static Problem problem(ReportRefusal refusal) {
    return switch (refusal) {
      case ReportRefusal.OfOthers() -> Problem.notPermitted();
      case ReportRefusal.NotAdmitted(var state) -> Problem.conflict("project-not-admitted", state);
      case ReportRefusal.InFuture(var present) ->
          Problem.rule("period-in-future", "period", present);
      case ReportRefusal.Closed(var since) -> Problem.notPermitted("period-closed", since);
    };
  }
}
