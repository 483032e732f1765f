package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.projects.keyprojects.YearPlans;
import org.ecocity.projects.library.ProjectFacts;

/** When reports are due: the cadence of monthly reports on Chinese working days. */
@ApplicationScoped
public class ReportingCalendar {
  private final WorkingDays workingDays;
  private final YearPlans yearPlans;
  private final ReportingConfig config;
  private final BusinessClock clock;

  ReportingCalendar(
      WorkingDays workingDays, YearPlans yearPlans, ReportingConfig config, BusinessClock clock) {
    this.workingDays = workingDays;
    this.yearPlans = yearPlans;
    this.config = config;
    this.clock = clock;
  }

  /** Until when the report of a month is in time. */
  public LocalDateTime deadline(YearMonth period) {
    var day = workingDays.nthOfMonth(period.plusMonths(1), config.deadlineWorkingDay());
    return day.atTime(LocalTime.parse(config.deadlineTime()));
  }

  /** Whether the deadline of a month has passed. */
  public boolean isClosed(YearMonth period) {
    return !clock.localNow().isBefore(deadline(period));
  }

  /** Which months have to be reported, as the issued tables stand now. */
  public Obligations obligations() {
    return new Obligations(yearPlans.firstIssuedOn());
  }

  /**
   * Which months have to be reported, as a value.
   *
   * @param firstIssuedOn when each year's table was issued for the first time
   */
  public record Obligations(Map<Integer, LocalDate> firstIssuedOn) {
    /**
     * The first month that a project must still report: after its last report, not before the first
     * issued table that names it. Empty for projects in no table.
     */
    public Optional<YearMonth> firstMissing(ProjectFacts project) {
      return firstObliged(project.inTables())
          .map(
              first -> {
                var last = project.lastPeriod();
                var next = last == null ? first : YearMonth.parse(last).plusMonths(1);
                return next.isBefore(first) ? first : next;
              })
          .filter(month -> isObliged(project.inTables(), month));
    }

    private Optional<YearMonth> firstObliged(List<Integer> years) {
      return years.stream()
          .sorted()
          .map(firstIssuedOn::get)
          .filter(Objects::nonNull)
          .map(YearMonth::from)
          .findFirst();
    }

    /** A project reports for the years whose tables name it. */
    private static boolean isObliged(List<Integer> years, YearMonth month) {
      return years.contains(month.getYear());
    }
  }
}
