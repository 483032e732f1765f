package org.ecocity.funding.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecocity.funding.performance.sheets.Rating;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A performance result: the unit's own evaluation with finance's review beside it.
 *
 * @param id the result, the same as of its targets
 * @param version for If-Match
 * @param targetId its targets
 * @param state where it stands
 * @param allowedTransitions steps the caller may take now
 * @param budgetLineId the line
 * @param budgetLineCode its code
 * @param budgetLineName its name
 * @param year budget year
 * @param projectId project on it, if it is of one
 * @param projectCode its code
 * @param projectName its name
 * @param unitCode owner of the line
 * @param unitName its present name
 * @param sheetCode the sheet it follows
 * @param sheetVersion its version
 * @param goal the year's goal in words
 * @param achieved what was achieved of it
 * @param execution the money, as of the year's end
 * @param rows third-level indicators
 * @param selfScore the unit's own points, 0 to 100, at most 2 decimals
 * @param score points that count, 0 to 100, at most 2 decimals
 * @param rating what the points that count are called
 * @param evaluatedBy user of the unit
 * @param evaluatedOn business date
 * @param reviewedBy user of finance
 * @param reviewedOn business date
 * @param closedBy another user of finance
 * @param closedOn business date
 */
record ResultView(
    UUID id,
    long version,
    UUID targetId,
    PerformanceState state,
    List<PerformanceState> allowedTransitions,
    UUID budgetLineId,
    String budgetLineCode,
    String budgetLineName,
    int year,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    @Nullable String projectName,
    String unitCode,
    String unitName,
    String sheetCode,
    int sheetVersion,
    String goal,
    String achieved,
    Execution execution,
    List<Reached> rows,
    BigDecimal selfScore,
    BigDecimal score,
    Rating rating,
    String evaluatedBy,
    LocalDate evaluatedOn,
    @Nullable String reviewedBy,
    @Nullable LocalDate reviewedOn,
    @Nullable String closedBy,
    @Nullable LocalDate closedOn)
    implements Versioned {
  private static final int PERCENT_DECIMALS = 4;

  /**
   * The money, as of the last day of the year, from the ledger.
   *
   * @param openedFen budget at the beginning of the year (年初预算数), in fen
   * @param budgetFen full year's budget (全年预算数), in fen; of a project what it was to have
   * @param executedFen executed (全年执行数), in fen
   * @param executionPercent executed of the full year's budget, at most 4 decimals; of a project it
   *     may be over 100
   * @param points full points, none where the sheet does not score it
   * @param score points
   * @param reason why it was not executed in full
   * @param remedy what is done about it
   */
  record Execution(
      long openedFen,
      long budgetFen,
      long executedFen,
      BigDecimal executionPercent,
      @Nullable BigDecimal points,
      @Nullable BigDecimal score,
      @Nullable String reason,
      @Nullable String remedy) {
    static Execution of(Performance found) {
      long budget = Objects.requireNonNull(found.budgetFen);
      long executed = Objects.requireNonNull(found.executedFen);
      return new Execution(
          Objects.requireNonNull(found.openedFen),
          budget,
          executed,
          BigDecimal.valueOf(executed)
              .movePointRight(2)
              .divide(BigDecimal.valueOf(budget), PERCENT_DECIMALS, RoundingMode.HALF_UP),
          found.executionPoints,
          found.executionScore,
          found.executionReason,
          found.executionRemedy);
    }
  }

  /**
   * A third-level indicator with what came of it.
   *
   * @param target what was promised
   * @param actualValue the value reached
   * @param gradeCode grade of a row in words
   * @param gradePercent to what percent it was achieved
   * @param actualText what came of it, in words
   * @param selfScore the unit's own points
   * @param score points that count
   * @param reason why it deviates
   * @param remedy what is done about it
   * @param reviewReason why finance scored it otherwise
   */
  record Reached(
      TargetView.Indicator target,
      @Nullable BigDecimal actualValue,
      @Nullable String gradeCode,
      @Nullable BigDecimal gradePercent,
      @Nullable String actualText,
      BigDecimal selfScore,
      BigDecimal score,
      @Nullable String reason,
      @Nullable String remedy,
      @Nullable String reviewReason) {
    static Reached of(int no, PerformanceRow row) {
      return new Reached(
          TargetView.Indicator.of(no, row),
          TargetView.plain(row.actualValue),
          row.gradeCode,
          TargetView.plain(row.gradePercent),
          row.actualText,
          row.ownWord(),
          row.counted(),
          row.deviationReason,
          row.remedy,
          row.reviewReason);
    }
  }

  static ResultView of(Performance found, String unitName, List<PerformanceState> allowed) {
    return new ResultView(
        found.id,
        found.version,
        found.id,
        found.state,
        allowed,
        found.budgetLineId,
        found.budgetLineCode,
        found.budgetLineName,
        found.year,
        found.projectId,
        found.projectCode,
        found.projectName,
        found.unitCode,
        unitName,
        found.sheetCode,
        found.sheetVersion,
        found.goal,
        Objects.requireNonNull(found.achieved),
        Execution.of(found),
        IntStream.range(0, found.rows.size())
            .mapToObj(i -> Reached.of(i + 1, found.rows.get(i)))
            .toList(),
        Objects.requireNonNull(found.selfScore),
        Objects.requireNonNull(found.score),
        Objects.requireNonNull(found.rating),
        Objects.requireNonNull(found.evaluatedBy),
        Objects.requireNonNull(found.evaluatedOn),
        found.reviewedBy,
        found.reviewedOn,
        found.closedBy,
        found.closedOn);
  }
}
