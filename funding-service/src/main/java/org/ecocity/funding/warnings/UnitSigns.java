package org.ecocity.funding.warnings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.stream.Collectors;
import org.ecocity.funding.reports.LowExecution;
import org.ecocity.funding.reports.Thresholds;
import org.ecocity.funding.reports.UnitRefusals;

/**
 * Puts what is found of a unit as a whole into the words of one warning a quarter: whoever
 * supervises hears the unit once, not once a line or request (decision 0073).
 */
final class UnitSigns {
  private static final int LINES_NAMED = 5;

  private UnitSigns() {}

  static Sign lagging(LowExecution low) {
    var month = low.month();
    var worst = low.lines().getFirst();
    var least = FundSigns.plain(low.minPercent());
    var unit = FundSigns.plain(low.unitPercent());
    var missing = FundSigns.yuan(low.missingFen());
    var more = low.lines().size() > LINES_NAMED;
    return sign(
        WarningKind.LOW_EXECUTION,
        low.unitCode(),
        quarter(month),
        low.missingFen(),
        worst.executionPercent(),
        low.minPercent(),
        "%d 年 %d 月底单位预算执行率 %s%%，%d 条指标低于应达的 %s%%，共差 %s 元：%s%s"
            .formatted(
                month.getYear(),
                month.getMonthValue(),
                unit,
                low.lines().size(),
                least,
                missing,
                lines(low, "、"),
                more ? "等" : ""),
        ("Execution by the end of %s: %s%% of the unit's lines paid; %d lines below the %s%% due,"
                + " CNY %s missing: %s%s")
            .formatted(
                month,
                unit,
                low.lines().size(),
                least,
                missing,
                lines(low, ", "),
                more ? " and others" : ""));
  }

  static Sign refused(UnitRefusals refused, Thresholds rule, LocalDate day) {
    var month = YearMonth.from(day);
    var yuan = FundSigns.yuan(refused.amountFen());
    return sign(
        WarningKind.REFUSALS,
        refused.unitCode(),
        quarter(month),
        refused.amountFen(),
        BigDecimal.valueOf(refused.count()),
        BigDecimal.valueOf(rule.refusalCount()),
        "%d 年第 %d 季度提出的支付申请有 %d 笔被拒付，共 %s 元（规则 %d 笔）"
            .formatted(
                day.getYear(),
                month.get(IsoFields.QUARTER_OF_YEAR),
                refused.count(),
                yuan,
                rule.refusalCount()),
        "%d of the unit's requests of %s were refused, CNY %s (rule: %d)"
            .formatted(refused.count(), quarter(month), yuan, rule.refusalCount()));
  }

  private static String lines(LowExecution low, String between) {
    return low.lines().stream()
        .limit(LINES_NAMED)
        .map(line -> "%s（%s%%）".formatted(line.code(), FundSigns.plain(line.executionPercent())))
        .collect(Collectors.joining(between));
  }

  private static String quarter(YearMonth month) {
    return "%d-Q%d".formatted(month.getYear(), month.get(IsoFields.QUARTER_OF_YEAR));
  }

  private static Sign sign(
      WarningKind kind,
      String unitCode,
      String quarter,
      long amountFen,
      BigDecimal measured,
      BigDecimal threshold,
      String summary,
      String summaryEn) {
    return new Sign(
        kind,
        WarningSubject.UNIT,
        unitCode + "|" + quarter,
        unitCode,
        quarter,
        unitCode,
        null,
        amountFen,
        measured,
        threshold,
        summary,
        summaryEn);
  }
}
