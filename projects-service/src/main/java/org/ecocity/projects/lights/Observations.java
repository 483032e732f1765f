package org.ecocity.projects.lights;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.projects.library.Nature;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.library.ProjectState;
import org.ecocity.projects.progress.Plans;
import org.ecocity.projects.progress.ReportingCalendar;
import org.jspecify.annotations.Nullable;

/** Puts together what the rules look at. */
@ApplicationScoped
class Observations {
  private static final int SCALE = 4;

  private final Plans plans;
  private final ReportingCalendar calendar;
  private final Exemptions exemptions;
  private final WorkingDays workingDays;
  private final BusinessClock clock;

  Observations(
      Plans plans,
      ReportingCalendar calendar,
      Exemptions exemptions,
      WorkingDays workingDays,
      BusinessClock clock) {
    this.plans = plans;
    this.calendar = calendar;
    this.exemptions = exemptions;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Lights shine from admission to the end of the work; a finished one's last report counts. */
  boolean isWatched(ProjectFacts project) {
    return project.state().isWatched() || project.state() == ProjectState.COMPLETED;
  }

  /** What is to be seen of projects now, with one question for all of them to each feature. */
  Map<ProjectFacts, Observed> of(List<ProjectFacts> projects) {
    var ids = projects.stream().map(ProjectFacts::id).toList();
    var known =
        new Known(plans.of(ids), calendar.obligations(), exemptions.inForce(ids, clock.today()));
    var observed = new LinkedHashMap<ProjectFacts, Observed>();
    projects.forEach(project -> observed.put(project, of(project, known)));
    return observed;
  }

  private Observed of(ProjectFacts project, Known known) {
    var period = project.lastPeriod() == null ? null : YearMonth.parse(project.lastPeriod());
    var plan = period == null ? null : known.plans().percent(project.id(), period).orElse(null);
    var missing = missing(project, known.obligations());
    return new Observed(
        monthsDueNotStarted(project),
        project.plannedStart(),
        period,
        project.physicalPercent(),
        plan,
        paidPercent(project),
        missing,
        missing == null ? null : calendar.deadline(missing).toLocalDate(),
        missing == null ? 0 : workingDaysLate(missing),
        exempted(known.exemptions().getOrDefault(project.id(), List.of())));
  }

  /** The month of the planned start counts once it has ended. */
  private int monthsDueNotStarted(ProjectFacts project) {
    var percent = project.physicalPercent();
    var started =
        project.startedOn() != null
            || project.nature() == Nature.CONTINUED
            || percent != null && percent.signum() > 0;
    var months =
        ChronoUnit.MONTHS.between(
            YearMonth.from(project.plannedStart()), YearMonth.from(clock.today()));
    return started ? 0 : (int) Math.max(0, months);
  }

  private @Nullable YearMonth missing(
      ProjectFacts project, ReportingCalendar.Obligations obligations) {
    return project.state().isWatched()
        ? obligations.firstMissing(project).filter(calendar::isClosed).orElse(null)
        : null;
  }

  /** Full working days since the deadline; the day counts from the deadline's time of day on. */
  private int workingDaysLate(YearMonth missing) {
    var deadline = calendar.deadline(missing);
    var now = clock.localNow();
    var today = now.toLocalDate();
    int days = workingDays.between(deadline.toLocalDate(), today);
    var counted = now.toLocalTime().isBefore(deadline.toLocalTime());
    return counted && workingDays.isWorkingDay(today) ? Math.max(0, days - 1) : days;
  }

  private static @Nullable BigDecimal paidPercent(ProjectFacts project) {
    return project.totalInvestmentFen() == 0 || project.paidFen() == 0
        ? null
        : BigDecimal.valueOf(project.paidFen())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(project.totalInvestmentFen()), SCALE, RoundingMode.HALF_UP);
  }

  private static Map<Dimension, String> exempted(List<Exemption> inForce) {
    var reasons = new EnumMap<Dimension, String>(Dimension.class);
    inForce.forEach(exemption -> reasons.put(exemption.dimension(), exemption.reason()));
    return reasons;
  }

  /** What other features and the office know of the projects looked at. */
  private record Known(
      Plans.Planned plans,
      ReportingCalendar.Obligations obligations,
      Map<UUID, List<Exemption>> exemptions) {}
}
