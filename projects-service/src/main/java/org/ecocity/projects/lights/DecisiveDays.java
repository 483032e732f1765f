package org.ecocity.projects.lights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.projects.progress.ReportingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the date alone can change a colour: a month begins (START), a report falls due
 * or its grace ends (REPORTING), a rule or a valid reason begins or ends. On others there is
 * nothing to reckon.
 */
@ApplicationScoped
class DecisiveDays {
  private final LightRules rules;
  private final Exemptions exemptions;
  private final ReportingCalendar calendar;
  private final WorkingDays workingDays;

  DecisiveDays(
      LightRules rules,
      Exemptions exemptions,
      ReportingCalendar calendar,
      WorkingDays workingDays) {
    this.rules = rules;
    this.exemptions = exemptions;
    this.calendar = calendar;
    this.workingDays = workingDays;
  }

  @Transactional
  boolean contains(LocalDate day) {
    var rule = rules.inForce(day);
    if (rule.isEmpty()) {
      return false;
    }
    return day.getDayOfMonth() == 1
        || rule.get().validFrom().equals(day)
        || exemptions.turnOn(day)
        || rule.get().of(Dimension.REPORTING).filter(r -> isReporting(day, r)).isPresent();
  }

  private boolean isReporting(LocalDate day, DimensionRule rule) {
    var deadline = calendar.deadline(YearMonth.from(day).minusMonths(1)).toLocalDate();
    return isAfter(deadline, rule.amberAfterWorkingDays(), day)
        || isAfter(deadline, rule.redAfterWorkingDays(), day);
  }

  private boolean isAfter(LocalDate deadline, @Nullable Integer count, LocalDate day) {
    return count != null && workingDays.plus(deadline, count).equals(day);
  }
}
