package org.ecocity.funding.reconciliations;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.payees.AccountNo;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportMode;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.jobs.SheetImport;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * RECONCILIATION: the treasury's list (支付明细) of a whole month, as PAYMENTS takes it, held against
 * the payments here. The month is that of its days; rows sent back are no payments and left out.
 */
@ApplicationScoped
class TreasuryMonthImport implements ImportKind {
  private static final Map<String, Boolean> PAID =
      Map.of(
          "已支付",
          true,
          "支付成功",
          true,
          "PAID",
          true,
          "已退回",
          false,
          "退回",
          false,
          "退票",
          false,
          "RETURNED",
          false);
  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "国库支付月度对账",
          List.of(
              SheetColumn.optional(SheetLayout.NUMBER, "序号"),
              SheetColumn.anchor("voucherNo", "凭证号"),
              SheetColumn.required("amountFen", "金额（元）"),
              SheetColumn.required("settledOn", "支付日期"),
              SheetColumn.optional("payeeAccountNo", "收款账号"),
              SheetColumn.optional("result", "支付结果")),
          List.of("一表一月；支付结果为已退回的不计入对账。"));

  private final ReconciliationService service;
  private final BusinessClock clock;

  TreasuryMonthImport(ReconciliationService service, BusinessClock clock) {
    this.service = service;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "RECONCILIATION";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FINANCE, Roles.SYSTEM_PAYMENTS);
  }

  @Override
  public SheetLayout layout() {
    return LAYOUT;
  }

  /** Half a list would show differences that are none. */
  @Override
  public void check(ImportRequest request) {
    if (request.mode() == ImportMode.GOOD_ROWS) {
      throw Problem.malformed(
          "mode", "wrong-value", List.of(ImportMode.VALIDATE, ImportMode.ALL_OR_NOTHING));
    }
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    var run = new Run(request.actor());
    return SheetImport.run(request.mode(), file, LAYOUT, progress, run::read, run::write);
  }

  /** One run keeps which month the list is of. */
  private final class Run {
    private final Actor sender;
    private final LocalDate today = clock.today();
    private @Nullable YearMonth month;

    Run(Actor sender) {
      this.sender = sender;
    }

    @Nullable BankRow read(SheetRow row) {
      var paid = row.oneOf("result", PAID);
      if (Boolean.FALSE.equals(paid)) {
        return null;
      }
      var voucher = row.requiredText("voucherNo", 100);
      var amount = row.requiredAmountFen("amountFen");
      if (amount != null && amount == 0) {
        row.reject("amountFen", "positive");
      }
      var day = day(row);
      var account = account(row);
      return voucher == null || amount == null || day == null || !row.errors().isEmpty()
          ? null
          : new BankRow(voucher, amount, day, account);
    }

    private @Nullable LocalDate day(SheetRow row) {
      var day = row.requiredDate("settledOn", false);
      if (day == null) {
        return null;
      }
      if (!day.equals(row.optionalDate("settledOn", true))) {
        row.reject("settledOn", "date");
        return null;
      }
      var first = month == null ? YearMonth.from(day) : month;
      month = first;
      if (!YearMonth.from(day).equals(first)) {
        row.reject("settledOn", "day-outside-period", first);
      } else if (!today.isAfter(first.atEndOfMonth())) {
        row.reject("settledOn", "period-not-over", first);
      }
      return day;
    }

    private static @Nullable String account(SheetRow row) {
      var plain = AccountNo.plain(row.optionalText("payeeAccountNo", 60));
      if (plain != null && !AccountNo.isAccount(plain)) {
        row.reject("payeeAccountNo", "account-no-shape");
      }
      return plain;
    }

    @Nullable UUID write(List<BankRow> good) {
      var first = good.getFirst();
      return service.takeList(sender, YearMonth.from(first.paidOn()), good);
    }
  }
}
