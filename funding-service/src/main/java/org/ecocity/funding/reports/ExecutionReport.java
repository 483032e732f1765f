package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Execution of the budget lines the caller may see.
 *
 * @param items one for each line, by code; at most 1,000
 * @param amountFen sum of the quotas, in fen
 * @param availableFen sum of what is left, in fen
 * @param committedFen sum of what is promised, in fen
 * @param paidFen sum of what is paid, in fen
 * @param executionPercent paid of the quotas, 0 to 100, at most 4 decimals
 */
record ExecutionReport(
    List<ExecutionLine> items,
    long amountFen,
    long availableFen,
    long committedFen,
    long paidFen,
    BigDecimal executionPercent) {
  private static final int DECIMALS = 4;

  static ExecutionReport of(List<ExecutionLine> lines) {
    long amount = lines.stream().mapToLong(ExecutionLine::amountFen).sum();
    long paid = lines.stream().mapToLong(ExecutionLine::paidFen).sum();
    return new ExecutionReport(
        lines,
        amount,
        lines.stream().mapToLong(ExecutionLine::availableFen).sum(),
        lines.stream().mapToLong(ExecutionLine::committedFen).sum(),
        paid,
        percent(paid, amount));
  }

  /** A part of a whole in percent, half up; 0 of nothing. */
  static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}
