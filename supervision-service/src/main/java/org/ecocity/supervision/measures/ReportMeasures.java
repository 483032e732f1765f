package org.ecocity.supervision.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.scorecards.CutOff;
import org.ecocity.supervision.scorecards.MeasureSource;
import org.ecocity.supervision.scoring.Measured;
import org.ecocity.supervision.scoring.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Monthly reports due and filed on time. The argument is the deadline: n-th working day of the next
 * month and time of day, such as {@code 3/12:00}.
 */
@ApplicationScoped
class ReportMeasures implements MeasureSource {
  private static final String DUE = "reportsDue";
  private static final String ON_TIME = "reportsOnTime";
  private static final Pattern DEADLINE =
      Pattern.compile("([1-9]|1\\d)/([01]\\d|2[0-3]):([0-5]\\d)");

  /** A project owes a report for each month from the table's issue and its own beginning on. */
  private static final String REPORTS =
      "SELECT 1, e.project_id, e.project_code, e.project_name, to_char(m.day, 'YYYY-MM'),"
          + " (SELECT min(g.reported_at) FROM progress_copy g WHERE g.project_id = e.project_id"
          + " AND g.period = to_char(m.day, 'YYYY-MM') AND g.reported_at <= :known)"
          + " FROM entry e LEFT JOIN project p ON p.project_id = e.project_id"
          + " CROSS JOIN generate_series(date_trunc('month', CAST(:from AS timestamp)),"
          + " date_trunc('month', CAST(:to AS timestamp)), interval '1 month') AS m(day)"
          + " WHERE m.day + interval '1 month' > e.table_issued_on"
          + " AND m.day + interval '1 month' > COALESCE(e.start_date, p.planned_start)"
          + " AND (p.accepted_on IS NULL OR p.accepted_on >= m.day)"
          + " ORDER BY e.project_code, e.project_id, m.day";

  private final Rows rows;
  private final WorkingDays workingDays;

  ReportMeasures(Rows rows, WorkingDays workingDays) {
    this.rows = rows;
    this.workingDays = workingDays;
  }

  @Override
  public Set<String> names() {
    return Set.of(DUE, ON_TIME);
  }

  @Override
  public boolean takes(String name, @Nullable String argument) {
    return name.equals(DUE)
        ? argument == null
        : argument != null && DEADLINE.matcher(argument).matches();
  }

  @Override
  public Measured read(String name, @Nullable String argument, String unitCode, CutOff cutOff) {
    var records = new ArrayList<RecordRef>();
    for (var row : rows.of(REPORTS, unitCode, cutOff, "")) {
      if (argument == null || isOnTime(row[5], row[4].toString(), argument)) {
        records.add(report(row));
      }
    }
    return new Measured(
        name,
        argument == null ? "应报送进度" : "按时报送进度",
        argument == null ? "Reports due" : "Reports on time",
        Measured.Unit.COUNT,
        BigDecimal.valueOf(records.size()),
        List.of(),
        records);
  }

  private boolean isOnTime(@Nullable Object reported, String month, String deadline) {
    if (reported == null) {
      return false;
    }
    var parts = List.of(deadline.split("/"));
    var day =
        workingDays.nthOfMonth(
            YearMonth.parse(month).plusMonths(1), Integer.parseInt(parts.get(0)));
    var last = day.atTime(LocalTime.parse(parts.get(1))).atZone(BusinessClock.ZONE).toInstant();
    return !instant(reported).isAfter(last);
  }

  private static Instant instant(Object value) {
    return switch (value) {
      case Instant instant -> instant;
      case OffsetDateTime moment -> moment.toInstant();
      case java.sql.Timestamp old -> old.toInstant();
      default -> throw new IllegalStateException("No instant: " + value.getClass());
    };
  }

  private static RecordRef report(Object[] row) {
    var id = row[1].toString();
    return new RecordRef(
        "project",
        id,
        row[2] == null ? null : row[2].toString(),
        row[3].toString(),
        row[4].toString(),
        "/projects/" + id);
  }
}
