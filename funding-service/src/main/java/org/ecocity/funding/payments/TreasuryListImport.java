package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.jobs.SheetImport;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * PAYMENTS: the treasury's list (支付明细) of what the bank paid and sent back. Each row takes an
 * INSTRUCTED payment to PAID or RETURNED by the rules of the treasury's system; what the list had
 * said before is left as it is.
 */
@ApplicationScoped
class TreasuryListImport implements ImportKind {
  private static final Map<String, PaymentState> RESULTS =
      Map.of(
          "已支付", PaymentState.PAID,
          "支付成功", PaymentState.PAID,
          "已退回", PaymentState.RETURNED,
          "退回", PaymentState.RETURNED,
          "退票", PaymentState.RETURNED,
          "PAID", PaymentState.PAID,
          "RETURNED", PaymentState.RETURNED);
  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "国库支付明细",
          List.of(
              SheetColumn.optional(SheetLayout.NUMBER, "序号"),
              SheetColumn.anchor("voucherNo", "凭证号"),
              SheetColumn.optional("code", "支付申请号"),
              SheetColumn.required("amountFen", "金额（元）"),
              SheetColumn.required("settledOn", "支付日期"),
              SheetColumn.required("result", "支付结果"),
              SheetColumn.optional("slipNo", "银行回单号"),
              SheetColumn.optional("reason", "退回原因")),
          List.of("支付结果填已支付或已退回；已退回的须写明退回原因。"));

  private final Payments payments;
  private final PaymentProgress progress;
  private final BusinessClock clock;

  TreasuryListImport(Payments payments, PaymentProgress progress, BusinessClock clock) {
    this.payments = payments;
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "PAYMENTS";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FINANCE, Roles.SYSTEM_PAYMENTS);
  }

  @Override
  public SheetLayout layout() {
    return LAYOUT;
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    var run = new Run(Actor.of(request.actor()));
    return SheetImport.run(request.mode(), file, LAYOUT, progress, run::read, run::write);
  }

  /**
   * What a row makes of a payment.
   *
   * @param paymentId the payment
   * @param listed the step
   */
  private record Settlement(UUID paymentId, PaymentTransition listed) {}

  /** One run holds each row against the payment it names, and keeps which vouchers it saw. */
  private final class Run {
    private final Actor sender;
    private final LocalDate today = clock.today();
    private final Map<String, Integer> rowOfVoucher = new HashMap<>();

    Run(Actor sender) {
      this.sender = sender;
    }

    /** The settlement; none when something is wrong or the list had said so before. */
    @Nullable Settlement read(SheetRow row) {
      var voucher = row.requiredText("voucherNo", 100);
      var amount = row.requiredAmountFen("amountFen");
      var day = day(row);
      var result = row.oneOf("result", RESULTS);
      if (row.text("result").isEmpty()) {
        row.reject("result", "not-blank");
      }
      var slip = row.optionalText("slipNo", 100);
      var reason = row.optionalText("reason", 1000);
      if (result == PaymentState.RETURNED && row.text("reason").isEmpty()) {
        row.reject("reason", "not-blank");
      }
      var payment = voucher == null ? null : payment(row, voucher);
      if (payment == null || amount == null || day == null || result == null) {
        return null;
      }
      if (amount != payment.amountFen) {
        row.reject("amountFen", "amount-differs", new Money(payment.amountFen));
      }
      var listed =
          result == PaymentState.PAID
              ? new PaymentTransition(result, null, slip, day)
              : new PaymentTransition(result, reason, null, null);
      var open = isOpen(row, payment, listed, day);
      // Written in its turn under a lock, so what was seen here must not stand in for it then.
      payments.forget(payment);
      return open ? new Settlement(payment.id, listed) : null;
    }

    private @Nullable LocalDate day(SheetRow row) {
      var day = row.requiredDate("settledOn", false);
      if (day == null) {
        return null;
      }
      if (!day.equals(row.optionalDate("settledOn", true))) {
        row.reject("settledOn", "date");
      } else if (day.isAfter(today)) {
        row.reject("settledOn", "paid-in-future");
      }
      return day;
    }

    private @Nullable Payment payment(SheetRow row, String voucher) {
      var earlier = rowOfVoucher.putIfAbsent(voucher, row.number());
      if (earlier != null) {
        row.reject("voucherNo", "voucher-twice", voucher, earlier);
        return null;
      }
      var payment =
          payments.ofVoucher(voucher).filter(found -> found.isReadableBy(sender)).orElse(null);
      if (payment == null) {
        row.reject("voucherNo", "unknown-voucher", voucher);
        return null;
      }
      var code = row.text("code");
      if (!code.isEmpty() && !code.equals(payment.code)) {
        row.reject("code", "voucher-of-another-payment", payment.code);
      }
      return payment;
    }

    private boolean isOpen(SheetRow row, Payment payment, PaymentTransition listed, LocalDate day) {
      if (isSaidAlready(payment, listed)) {
        return false;
      }
      if (!payment.state.next().contains(listed.to())) {
        row.reject("result", "not-awaiting-the-bank", payment.state);
      } else if (payment.isBeforeVoucher(day)) {
        row.reject("settledOn", "paid-before-voucher", String.valueOf(payment.instructedOn));
      }
      Steps.handAgainstList(sender, payment)
          .ifPresent(earlier -> row.reject("voucherNo", "same-hand", earlier));
      return row.errors().isEmpty();
    }

    private static boolean isSaidAlready(Payment payment, PaymentTransition listed) {
      if (payment.state != listed.to()) {
        return false;
      }
      var slip = listed.slipNo() == null ? payment.voucherNo : listed.slipNo();
      return listed.to() == PaymentState.RETURNED
          || (Objects.equals(payment.slipNo, slip)
              && Objects.equals(payment.paidOn, listed.paidOn()));
    }

    @Nullable UUID write(List<Settlement> good) {
      for (var row : good) {
        var outcome = progress.settle(sender, row.paymentId(), row.listed());
        if (!(outcome instanceof StepOutcome.Done)) {
          throw Problem.conflict("changed-meanwhile");
        }
      }
      return null;
    }
  }
}
