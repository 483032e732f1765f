package org.ecocity.supervision.compilation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.ecocity.supervision.copies.LightCopy;
import org.ecocity.supervision.copies.ProgressCopy;
import org.ecocity.supervision.findings.FindingsAsOf;
import org.jspecify.annotations.Nullable;

/**
 * Everything a progress circular is made from, as of its cut-off.
 *
 * @param order what is compiled
 * @param month the period
 * @param cutOffDay business date of the cut-off
 * @param tableVersion version of the year's table in force, 0 when none was issued
 * @param planPercent cumulative percent of the year's plan by the end of the month
 * @param projects the table's projects, by code
 * @param lights amber and red lights of those projects, by project code and dimension
 * @param findings the register, by code
 * @param units the units whose projects stand in the table, by code
 * @param unitNames names of these units and of those that have findings, on the cut-off's day
 */
record Facts(
    Order order,
    YearMonth month,
    LocalDate cutOffDay,
    int tableVersion,
    BigDecimal planPercent,
    List<Project> projects,
    List<LightCopy> lights,
    List<FindingsAsOf.Past> findings,
    List<Unit> units,
    Map<String, String> unitNames) {
  /**
   * A unit.
   *
   * @param name its name on the day of the cut-off
   */
  record Unit(String code, String name, Group group) {}

  /**
   * A project of the table.
   *
   * @param fieldName Chinese name of its field, none where it was told without
   * @param report its last report up to the period, none if there never was one
   * @param doneBeforeFen done by the end of the year before
   * @param doneBeforeSource where that comes from
   * @param firstReportedAt when the period itself was reported first, none when it was not
   */
  record Project(
      String code,
      String name,
      String fieldCode,
      @Nullable String fieldName,
      String unitCode,
      long annualFen,
      long doneBeforeFen,
      String doneBeforeSource,
      @Nullable ProgressCopy report,
      @Nullable Instant firstReportedAt,
      boolean owesReport,
      boolean started,
      boolean completed,
      boolean accepted) {
    /** Done in the year; a project that never reported has done nothing. */
    long doneFen() {
      return report == null ? 0 : report.workDoneFen() - doneBeforeFen;
    }

    String reportSource() {
      return report == null
          ? code + "（未报）"
          : code + " " + report.period() + " 第" + report.revision() + "次";
    }
  }

  boolean isStale(Project project) {
    var report = project.report();
    return report == null || !report.period().equals(order.period());
  }

  String unitName(String code) {
    return unitNames.getOrDefault(code, code);
  }
}
