package org.ecocity.funding.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecocity.funding.performance.sheets.Direction;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Performance targets of a budget line, or of a project on it.
 *
 * @param id the target; its result has the same
 * @param version for If-Match
 * @param state where it stands
 * @param allowedTransitions steps the caller may take now
 * @param budgetLineId the line
 * @param budgetLineCode its code
 * @param budgetLineName its name
 * @param year budget year
 * @param projectId project on it, if it is of one
 * @param projectCode its code
 * @param projectName its name
 * @param projectBudgetFen what of the line is the project's, in fen
 * @param unitCode owner of the line
 * @param unitName its present name
 * @param sheetCode the sheet it follows
 * @param sheetVersion its version
 * @param goal the year's goal in words
 * @param rows third-level indicators
 * @param enteredBy user who entered them
 * @param enteredOn business date
 * @param confirmedBy user of finance who confirmed them
 * @param confirmedOn business date
 */
record TargetView(
    UUID id,
    long version,
    PerformanceState state,
    List<PerformanceState> allowedTransitions,
    UUID budgetLineId,
    String budgetLineCode,
    String budgetLineName,
    int year,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    @Nullable String projectName,
    @Nullable Long projectBudgetFen,
    String unitCode,
    String unitName,
    String sheetCode,
    int sheetVersion,
    String goal,
    List<Indicator> rows,
    String enteredBy,
    LocalDate enteredOn,
    @Nullable String confirmedBy,
    @Nullable LocalDate confirmedOn)
    implements Versioned {
  /**
   * A third-level indicator.
   *
   * @param no its number, from 1
   * @param dimensionCode first-level indicator
   * @param partCode second-level indicator
   * @param name what is looked at
   * @param measureUnit unit of measure
   * @param direction which way the value is good
   * @param targetValue the value to reach
   * @param targetText what is to be, in words
   * @param points full points
   */
  record Indicator(
      int no,
      String dimensionCode,
      String partCode,
      String name,
      @Nullable String measureUnit,
      @Nullable Direction direction,
      @Nullable BigDecimal targetValue,
      @Nullable String targetText,
      BigDecimal points) {
    static Indicator of(int no, PerformanceRow row) {
      return new Indicator(
          no,
          row.dimensionCode,
          row.partCode,
          row.name,
          row.measureUnit,
          row.direction,
          plain(row.targetValue),
          row.targetText,
          row.points);
    }
  }

  static TargetView of(Performance found, String unitName, List<PerformanceState> allowed) {
    return new TargetView(
        found.id,
        found.version,
        found.state,
        allowed,
        found.budgetLineId,
        found.budgetLineCode,
        found.budgetLineName,
        found.year,
        found.projectId,
        found.projectCode,
        found.projectName,
        found.projectBudgetFen,
        found.unitCode,
        unitName,
        found.sheetCode,
        found.sheetVersion,
        found.goal,
        IntStream.range(0, found.rows.size())
            .mapToObj(i -> Indicator.of(i + 1, found.rows.get(i)))
            .toList(),
        found.enteredBy,
        found.enteredOn,
        found.confirmedBy,
        found.confirmedOn);
  }

  /** A figure without the zeros that the database adds. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    var shortened = value.stripTrailingZeros();
    return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
  }
}
