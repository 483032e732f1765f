package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * A unit of whose budget lines less is paid than must be by the end of a month.
 *
 * @param unitCode owner of the lines
 * @param month the month that ended last
 * @param minPercent what must be paid of each line by its end, in percent
 * @param unitPercent what is paid of all the unit's lines of the year, at most 4 decimals
 * @param lines the lines that lag, the furthest behind first
 */
public record LowExecution(
    String unitCode,
    YearMonth month,
    BigDecimal minPercent,
    BigDecimal unitPercent,
    List<Line> lines) {

  /** What is missing of all the lines, in fen. */
  public long missingFen() {
    return lines.stream().mapToLong(Line::missingFen).sum();
  }

  /**
   * A line that lags.
   *
   * @param code its code
   * @param executionPercent what is paid of it, at most 4 decimals
   * @param missingFen what would still have to be paid, in fen
   */
  public record Line(String code, BigDecimal executionPercent, long missingFen) {}
}
