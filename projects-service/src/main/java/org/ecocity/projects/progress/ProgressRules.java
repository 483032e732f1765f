package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.library.ProjectState;

/** Whether a report may be taken: the same for a request and for a row of a workbook. */
@ApplicationScoped
class ProgressRules {
  private final ProgressReports reports;
  private final ReportingCalendar calendar;
  private final BusinessClock clock;

  ProgressRules(ProgressReports reports, ReportingCalendar calendar, BusinessClock clock) {
    this.reports = reports;
    this.calendar = calendar;
    this.clock = clock;
  }

  Optional<ReportRefusal> refusal(ProjectFacts project, ProgressRequest request, Actor actor) {
    var period = YearMonth.parse(request.period());
    var present = YearMonth.from(clock.today());
    if (!mayReport(project, actor)) {
      return Optional.of(new ReportRefusal.OfOthers());
    } else if (!isAdmitted(project.state())) {
      return Optional.of(new ReportRefusal.NotAdmitted(project.state()));
    } else if (period.isAfter(present)) {
      return Optional.of(new ReportRefusal.InFuture(present));
    } else if (correctsClosed(project, period) && !actor.hasAny(Roles.OFFICE)) {
      return Optional.of(new ReportRefusal.Closed(calendar.deadline(period)));
    }
    return Optional.empty();
  }

  private boolean correctsClosed(ProjectFacts project, YearMonth period) {
    return calendar.isClosed(period) && reports.latest(project.id(), period.toString()).isPresent();
  }

  private static boolean mayReport(ProjectFacts project, Actor actor) {
    return actor.hasAny(Roles.OFFICE, Roles.SYSTEM_PROGRESS)
        || actor.hasAny(Roles.UNIT) && actor.isOf(project.ownerUnitCode());
  }

  private static boolean isAdmitted(ProjectState state) {
    return switch (state) {
      case DRAFT, SUBMITTED, RETURNED, WITHDRAWN -> false;
      default -> true;
    };
  }
}
