package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.desk.Todo;
import org.ecocity.projects.desk.Todos;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;

/** Monthly reports that the caller's unit has to file: due from the end of the month on. */
@ApplicationScoped
class ReportTodos implements Todos {
  private static final int MAX_TODOS = 100;

  private final Library library;
  private final ReportingCalendar calendar;
  private final BusinessClock clock;

  ReportTodos(Library library, ReportingCalendar calendar, BusinessClock clock) {
    this.library = library;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Todo> of(Caller caller) {
    if (!caller.has(Roles.UNIT)) {
      return List.of();
    }
    var obligations = calendar.obligations();
    var present = YearMonth.from(clock.today());
    return library.watched().stream()
        .filter(project -> caller.isOf(project.ownerUnitCode()))
        .flatMap(
            project ->
                obligations
                    .firstMissing(project)
                    .filter(month -> month.isBefore(present))
                    .map(month -> todo(project, month))
                    .stream())
        .limit(MAX_TODOS)
        .toList();
  }

  private Todo todo(ProjectFacts project, YearMonth month) {
    return new Todo(
        "REPORT_PROGRESS/" + project.id() + "/" + month,
        "REPORT_PROGRESS",
        "报送 " + month + " 进度：" + project.name(),
        "Report progress of " + month + ": " + project.name(),
        "project",
        project.id().toString(),
        project.code(),
        project.name(),
        project.ownerUnitCode(),
        month.plusMonths(1).atDay(1),
        calendar.deadline(month).toLocalDate(),
        "/projects/" + project.id());
  }
}
