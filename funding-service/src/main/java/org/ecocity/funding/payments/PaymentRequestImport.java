package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.funding.payees.AccountNo;
import org.ecocity.funding.purposes.PurposeService;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.jobs.SheetImport;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetException;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * PAYMENT_REQUESTS: each row is a payment request of the sender's unit, made in the order of the
 * sheet by the very act of a single one, so that rows share a line's money and a contract's rest. A
 * row is known by the unit's own number: one that stands already is left as it is.
 */
@ApplicationScoped
class PaymentRequestImport implements ImportKind {
  /** All rows wait for each other's lines in one transaction: others who pay must not wait long. */
  private static final int MAX_ROWS = 500;

  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "支付申请",
          List.of(
              SheetColumn.optional(SheetLayout.NUMBER, "序号"),
              SheetColumn.anchor("requestNo", "单位流水号"),
              SheetColumn.anchor("budgetLineCode", "指标编码"),
              SheetColumn.optional("projectCode", "项目编码"),
              SheetColumn.required("purpose", "用途"),
              SheetColumn.optional("summary", "摘要"),
              SheetColumn.required("amountFen", "金额（元）"),
              SheetColumn.anchor("payee", "收款人"),
              SheetColumn.optional("payeeBank", "开户银行"),
              SheetColumn.optional("payeeAccountNo", "收款账号"),
              SheetColumn.optional("contractNo", "合同号"),
              SheetColumn.optional("invoiceNo", "发票号")),
          List.of(
              "单位流水号由本单位自编，一笔一号，不重复使用；同一份表再次导入不会重复申请。",
              "用途填名称或编码；账号以文本填写；一次最多 " + MAX_ROWS + " 行。"));

  /** Where a request's field, or what is not the unit's own, stands in the sheet. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "budgetLineId", "budgetLineCode",
          "projectId", "projectCode",
          "project-of-another-unit", "projectCode",
          "contract-of-another-unit", "contractNo");

  private final PaymentService preparing;
  private final Payments payments;
  private final ProjectCopies projects;
  private final PurposeService purposes;

  PaymentRequestImport(
      PaymentService preparing,
      Payments payments,
      ProjectCopies projects,
      PurposeService purposes) {
    this.preparing = preparing;
    this.payments = payments;
    this.projects = projects;
    this.purposes = purposes;
  }

  @Override
  public String name() {
    return "PAYMENT_REQUESTS";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.UNIT, Roles.UNIT_CHIEF);
  }

  @Override
  public SheetLayout layout() {
    return LAYOUT;
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    var actor = Actor.of(request.actor());
    payments.oneBatchAtATime(actor.unit());
    var run = new Run(actor, purposes.codesByWord());
    // Each row was asked for when it was read; the job's transaction keeps or drops them all.
    return SheetImport.run(request.mode(), file, LAYOUT, progress, run::ask, asked -> null);
  }

  /** One run asks for row after row, and keeps which numbers it saw. */
  private final class Run {
    private final Actor actor;
    private final Map<String, String> purposeCodes;
    private final Map<String, Integer> rowOfNumber = new HashMap<>();

    Run(Actor actor, Map<String, String> purposeCodes) {
      this.actor = actor;
      this.purposeCodes = purposeCodes;
    }

    /** The payment asked for; none when something is wrong or it was asked for before. */
    @Nullable UUID ask(SheetRow row) {
      var number = number(row);
      var request = request(row);
      if (number == null || request == null || !row.errors().isEmpty()) {
        return null;
      }
      var before = payments.ofRequestNo(actor.unit(), number).orElse(null);
      if (before != null) {
        if (!isSame(before, request)) {
          row.reject("requestNo", "request-no-used", number, before.code);
        }
        return null;
      }
      return prepare(row, request, number);
    }

    private @Nullable String number(SheetRow row) {
      var number = row.requiredText("requestNo", 40);
      var earlier = number == null ? null : rowOfNumber.putIfAbsent(number, row.number());
      if (earlier != null) {
        row.reject("requestNo", "request-no-twice", String.valueOf(number), earlier);
      }
      if (rowOfNumber.size() > MAX_ROWS) {
        throw new SheetException("too-many-rows", MAX_ROWS);
      }
      return number;
    }

    private @Nullable PaymentRequest request(SheetRow row) {
      var line = row.requiredText("budgetLineCode", 40);
      var purpose = row.requiredText("purpose", 40);
      var amount = row.requiredAmountFen("amountFen");
      if (amount != null && amount == 0) {
        row.reject("amountFen", "positive");
      }
      var payee = row.requiredText("payee", 200);
      if (line == null || purpose == null || amount == null || payee == null) {
        return null;
      }
      return new PaymentRequest(
          null,
          line,
          projectId(row),
          null,
          purposeCodes.getOrDefault(purpose, purpose),
          row.optionalText("summary", 1000),
          row.optionalText("contractNo", 100),
          row.optionalText("invoiceNo", 100),
          amount,
          payee,
          row.optionalText("payeeBank", 200),
          row.optionalText("payeeAccountNo", 60));
    }

    private @Nullable UUID projectId(SheetRow row) {
      var code = row.text("projectCode");
      if (code.isEmpty()) {
        return null;
      }
      var project = projects.ofCode(code).orElse(null);
      if (project == null) {
        row.reject("projectCode", "unknown-project", code);
        return null;
      }
      return project.projectId();
    }

    private @Nullable UUID prepare(SheetRow row, PaymentRequest request, String number) {
      try {
        return switch (preparing.prepare(actor, request, number)) {
          case PaymentService.PrepareOutcome.Prepared(var payment) -> payment.id();
          case PaymentService.PrepareOutcome.Refused(var payment, var refusal, var other) -> {
            row.reject(refused(refusal), "request-refused", refusal.reason());
            yield null;
          }
        };
      } catch (Problem senseless) {
        note(row, senseless);
        return null;
      }
    }

    private static String refused(Refusal refusal) {
      return switch (refusal.code()) {
        case Refusal.OUTSIDE_EARMARK -> "purpose";
        case Refusal.DUPLICATE_INVOICE -> "invoiceNo";
        case Refusal.CONTRACT_EXCEEDED, Refusal.INSUFFICIENT_BALANCE -> "amountFen";
        default -> "requestNo";
      };
    }

    private static void note(SheetRow row, Problem senseless) {
      var error = senseless.errors().stream().findFirst();
      if (error.isEmpty()) {
        row.reject(
            COLUMNS.getOrDefault(senseless.slug(), "requestNo"),
            senseless.slug(),
            senseless.args().toArray());
        return;
      }
      var field = error.get().field();
      row.reject(
          COLUMNS.getOrDefault(field, field), error.get().code(), error.get().args().toArray());
    }

    private static boolean isSame(Payment known, PaymentRequest wanted) {
      return known.budgetLineCode.equals(wanted.budgetLineCode())
          && Objects.equals(known.projectId, wanted.projectId())
          && known.purpose.equals(wanted.purpose())
          && known.amountFen == wanted.amountFen()
          && known.payee.equals(wanted.payee().strip())
          && Objects.equals(known.payeeAccountNo, AccountNo.plain(wanted.payeeAccountNo()))
          && Objects.equals(known.invoiceNo, wanted.comparableInvoiceNo());
    }
  }
}
