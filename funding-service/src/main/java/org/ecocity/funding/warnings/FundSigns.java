package org.ecocity.funding.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ecocity.funding.payees.AccountNo;
import org.ecocity.funding.reports.Concentration;
import org.ecocity.funding.reports.ExecutionWatch;
import org.ecocity.funding.reports.FundWatch;
import org.ecocity.funding.reports.IdleFunds;
import org.ecocity.funding.reports.PaidAhead;
import org.ecocity.funding.reports.Thresholds;
import org.ecocity.platform.money.Money;
import org.jboss.logging.Logger;

/** Puts what the reports find on a day into the words of warnings. */
@ApplicationScoped
class FundSigns {
  private static final Logger LOG = Logger.getLogger(FundSigns.class);
  private static final int ACCOUNT_DIGITS_SHOWN = 4;

  private final FundWatch watch;
  private final ExecutionWatch execution;

  FundSigns(FundWatch watch, ExecutionWatch execution) {
    this.watch = watch;
    this.execution = execution;
  }

  /**
   * The signs of a day, of each kind the gravest up to a limit. What is beyond it waits: the look
   * at all other money must not fail for it.
   */
  Signs on(LocalDate day, Thresholds rule, int limit) {
    var year = Integer.toString(day.getYear());
    var most = limit + 1;
    var signs = new Signs(new ArrayList<>(), EnumSet.noneOf(WarningKind.class), limit);
    signs.take(
        WarningKind.IDLE_FUNDS,
        watch.idle(day, rule.idleDays(), false, null, most),
        found -> idle(found, rule, year));
    signs.take(
        WarningKind.CONCENTRATION,
        watch.concentration(
            day.getYear(),
            day,
            rule.concentrationPercent(),
            rule.concentrationMinPayments(),
            null,
            most),
        found -> concentration(found, rule, year));
    signs.take(
        WarningKind.PAID_AHEAD,
        watch.paidAhead(rule.aheadPoints(), null, most),
        found -> ahead(found, rule, year));
    signs.take(
        WarningKind.LOW_EXECUTION, execution.lagging(day, rule), found -> UnitSigns.lagging(found));
    signs.take(
        WarningKind.REFUSALS,
        watch.refusals(day, rule.refusalCount(), most),
        found -> UnitSigns.refused(found, rule, day));
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
        AccountNo.isAccount(key)
            ? one.payee() + " …" + key.substring(key.length() - ACCOUNT_DIGITS_SHOWN)
            : one.payee();
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
    var built =
        ahead.period() == null
            ? "从未报过形象进度"
            : "%s 形象进度 %s%%".formatted(ahead.period(), plain(ahead.physicalPercent()));
    var builtEn =
        ahead.period() == null
            ? "no progress ever reported"
            : "%s%% built by %s".formatted(plain(ahead.physicalPercent()), ahead.period());
    var figures =
        new Object[] {
          code,
          plain(ahead.paidPercent()),
          plain(ahead.aheadPoints()),
          plain(rule.aheadPoints()),
          built,
          builtEn
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
        "项目 %1$s 已付总投资的 %2$s%%，%5$s，超前 %3$s 个百分点（规则 %4$s）".formatted(figures),
        "Project %1$s: %2$s%% of the investment paid, %6$s, %3$s points ahead (rule: %4$s)"
            .formatted(figures));
  }

  static String yuan(long fen) {
    return new Money(fen).toString();
  }

  static String plain(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /**
   * What was found on a day.
   *
   * @param all signs
   * @param cutOff kinds of which there are more: what is not among the signs may still be so
   * @param limit how many signs of a kind there are at the most
   */
  record Signs(List<Sign> all, Set<WarningKind> cutOff, int limit) {
    <T> void take(WarningKind kind, List<T> found, Function<T, Sign> worded) {
      found.stream().limit(limit).map(worded).forEach(all::add);
      if (found.size() > limit) {
        LOG.warnf("More than %d signs of %s: the least of them warn of nothing yet", limit, kind);
        cutOff.add(kind);
      }
    }
  }
}
