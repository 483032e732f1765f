package org.ecocity.funding.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.reports.Concentration;
import org.ecocity.funding.reports.FundWatch;
import org.ecocity.funding.reports.IdleFunds;
import org.ecocity.funding.reports.PaidAhead;
import org.ecocity.funding.reports.Thresholds;
import org.ecocity.platform.money.Money;

/** Puts what the reports find on a day into the words of warnings. */
@ApplicationScoped
class FundSigns {
  private static final int ACCOUNT_DIGITS_SHOWN = 4;

  private final FundWatch watch;

  FundSigns(FundWatch watch) {
    this.watch = watch;
  }

  /** All of a day. More than the bound at once is a fault: what is cut off would look cleared. */
  List<Sign> on(LocalDate day, Thresholds rule) {
    var period = Integer.toString(day.getYear());
    var signs = new ArrayList<Sign>();
    watch.idle(day, rule.idleDays(), false, null, FundWatch.MAX_ROWS).stream()
        .map(idle -> idle(idle, rule, period))
        .forEach(signs::add);
    watch
        .concentration(
            day.getYear(),
            rule.concentrationPercent(),
            rule.concentrationMinPayments(),
            null,
            FundWatch.MAX_ROWS)
        .stream()
        .map(one -> concentration(one, rule, period))
        .forEach(signs::add);
    watch.paidAhead(rule.aheadPoints(), null, FundWatch.MAX_ROWS).stream()
        .map(ahead -> ahead(ahead, rule, period))
        .forEach(signs::add);
    if (signs.size() >= FundWatch.MAX_ROWS) {
      throw new IllegalStateException("Too many signs at once: " + signs.size());
    }
    return signs;
  }

  private static Sign idle(IdleFunds idle, Thresholds rule, String period) {
    var project = idle.subjectType() == IdleFunds.SubjectType.PROJECT;
    var yuan = yuan(idle.idleFen());
    return new Sign(
        WarningKind.IDLE_FUNDS,
        project ? WarningSubject.PROJECT : WarningSubject.BUDGET_LINE,
        idle.subjectId().toString(),
        idle.code(),
        period,
        idle.unitCode(),
        project ? idle.subjectId() : null,
        idle.idleFen(),
        BigDecimal.valueOf(idle.days()),
        BigDecimal.valueOf(rule.idleDays()),
        "%s %s（%s）沉淀资金 %s 元，%d 天未动（规则 %d 天）"
            .formatted(
                project ? "项目" : "预算指标",
                idle.code(),
                idle.name(),
                yuan,
                idle.days(),
                rule.idleDays()),
        "%s %s: CNY %s without movement for %d days (rule: %d)"
            .formatted(
                project ? "Project" : "Budget line",
                idle.code(),
                yuan,
                idle.days(),
                rule.idleDays()));
  }

  /** The account's number stays here; its last digits tell it from others. */
  private static Sign concentration(Concentration one, Thresholds rule, String period) {
    var key = one.payeeKey();
    var payee =
        key.equals(one.payee())
            ? key
            : one.payee() + " …" + key.substring(Math.max(0, key.length() - ACCOUNT_DIGITS_SHOWN));
    var share = plain(one.sharePercent());
    var limit = plain(rule.concentrationPercent());
    return new Sign(
        WarningKind.CONCENTRATION,
        WarningSubject.PAYEE,
        one.unitCode() + "|" + key,
        payee,
        period,
        one.unitCode(),
        null,
        one.paidFen(),
        one.sharePercent(),
        rule.concentrationPercent(),
        "%s 年单位支付的 %s%%（%s 元，%d 笔中 %d 笔）付给 %s（规则 %s%%）"
            .formatted(
                period,
                share,
                yuan(one.paidFen()),
                one.unitPaymentCount(),
                one.paymentCount(),
                payee,
                limit),
        "%s%% of the unit's payments of %s (CNY %s, %d of %d) went to %s (rule: %s%%)"
            .formatted(
                share,
                period,
                yuan(one.paidFen()),
                one.paymentCount(),
                one.unitPaymentCount(),
                payee,
                limit));
  }

  private static Sign ahead(PaidAhead ahead, Thresholds rule, String period) {
    var code = ahead.projectCode() == null ? ahead.projectName() : ahead.projectCode();
    var figures =
        new Object[] {
          code,
          ahead.period(),
          plain(ahead.paidPercent()),
          plain(ahead.physicalPercent()),
          plain(ahead.aheadPoints()),
          plain(rule.aheadPoints())
        };
    return new Sign(
        WarningKind.PAID_AHEAD,
        WarningSubject.PROJECT,
        ahead.projectId().toString(),
        code,
        period,
        ahead.ownerUnitCode(),
        ahead.projectId(),
        ahead.paidFen(),
        ahead.aheadPoints(),
        rule.aheadPoints(),
        "项目 %1$s 已付总投资的 %3$s%%，%2$s 形象进度 %4$s%%，超前 %5$s 个百分点（规则 %6$s）".formatted(figures),
        ("Project %1$s: %3$s%% of the investment paid, %4$s%% built by %2$s, %5$s points ahead"
                + " (rule: %6$s)")
            .formatted(figures));
  }

  private static String yuan(long fen) {
    return new Money(fen).toString();
  }

  private static String plain(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
