package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds units whose budget lines are not executed as far as the rule wants by the end of the month
 * that ended last. What was paid since counts: it is what the warning was for.
 */
@ApplicationScoped
public class ExecutionWatch {
  private final Execution execution;

  ExecutionWatch(Execution execution) {
    this.execution = execution;
  }

  /** Units with lines that lag on a day, by code. */
  @Transactional
  public List<LowExecution> lagging(LocalDate day, Thresholds rule) {
    var month = YearMonth.from(day).minusMonths(1);
    var least = BigDecimal.valueOf(rule.minExecutionPercent(month.getMonth()));
    if (least.signum() == 0) {
      return List.of();
    }
    var lines = execution.present(month.getYear(), null, month.atEndOfMonth(), day);
    return lines.stream()
        .collect(
            Collectors.groupingBy(line -> line.ownerUnitCode, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofUnit -> lagging(ofUnit, month, least).stream())
        .toList();
  }

  private static Optional<LowExecution> lagging(
      List<LineFigures> ofUnit, YearMonth month, BigDecimal least) {
    var lines =
        ofUnit.stream()
            .filter(line -> missingFen(line, least) > 0)
            .map(
                line ->
                    new LowExecution.Line(
                        line.code, percent(List.of(line)), missingFen(line, least)))
            .sorted(
                Comparator.comparing(LowExecution.Line::executionPercent)
                    .thenComparing(LowExecution.Line::code))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LowExecution(
                ofUnit.getFirst().ownerUnitCode, month, least, percent(ofUnit), lines));
  }

  private static BigDecimal percent(Collection<LineFigures> lines) {
    return ExecutionReport.Group.of("", lines).executionPercent();
  }

  private static long missingFen(LineFigures line, BigDecimal least) {
    return BigDecimal.valueOf(line.ownFen())
        .multiply(least)
        .movePointLeft(2)
        .setScale(0, RoundingMode.CEILING)
        .subtract(BigDecimal.valueOf(line.paidFen))
        .longValueExact();
  }
}
