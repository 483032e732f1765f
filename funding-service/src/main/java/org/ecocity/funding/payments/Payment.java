package org.ecocity.funding.payments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.payees.AccountNo;
import org.ecocity.platform.ids.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A request to pay from a budget line, with the hands it went through. */
@Entity
class Payment {
  @Id UUID id = Ids.next();
  @Version long version;
  String code;
  UUID budgetLineId;
  String budgetLineCode;
  String lineOwnerUnitCode;
  @Nullable UUID projectId;
  @Nullable String projectCode;
  @Nullable String fieldCode;
  String applicantUnitCode;
  @Nullable String lineDepartmentCode;
  String purpose;
  @Nullable String summary;
  @Nullable String contractNo;
  @Nullable UUID contractId;
  @Nullable String invoiceNo;
  @Nullable String requestNo;
  long amountFen;
  String payee;
  @Nullable String payeeBank;
  @Nullable String payeeAccountNo;

  @Enumerated(EnumType.STRING)
  PaymentState state = PaymentState.PREPARED;

  @Nullable String refusalCode;
  @Nullable String refusalReason;
  @Nullable String refusalFindingCode;

  @Enumerated(EnumType.STRING)
  Refusal.@Nullable Ground refusalGround;

  @Nullable String voucherNo;
  @Nullable String slipNo;
  LocalDate preparedOn;
  LocalDate movedOn;
  @Nullable LocalDate instructedOn;
  @Nullable LocalDate paidOn;
  @Nullable UUID rewardHonourId;
  @Nullable UUID replacesId;
  @Nullable UUID replacedById;

  @ElementCollection
  @CollectionTable(name = "payment_hand", joinColumns = @JoinColumn(name = "payment_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<Hand> hands = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Payment() {}

  Payment(
      String code,
      ChargedLine line,
      Subject subject,
      PaymentRequest request,
      Actor preparer,
      LocalDate today) {
    this.code = code;
    this.budgetLineId = line.id();
    this.budgetLineCode = line.code();
    this.lineOwnerUnitCode = line.ownerUnitCode();
    this.projectId = subject.projectId();
    this.projectCode = subject.projectCode();
    this.fieldCode = subject.fieldCode();
    this.applicantUnitCode = preparer.unit();
    this.lineDepartmentCode = subject.lineDepartmentCode();
    this.purpose = request.purpose();
    this.summary = request.summary();
    this.contractNo = request.contractNo();
    this.invoiceNo = request.comparableInvoiceNo();
    this.amountFen = request.amountFen();
    this.payee = request.payee().strip();
    this.payeeBank = request.payeeBank();
    this.payeeAccountNo = AccountNo.plain(request.payeeAccountNo());
    this.preparedOn = today;
    this.movedOn = today;
    this.hands.add(new Hand(PaymentState.PREPARED, preparer.user(), preparer.person()));
  }

  /**
   * What a payment is for.
   *
   * @param projectId the project, if any
   * @param projectCode its code
   * @param fieldCode its field
   * @param lineDepartmentCode who checks it; none where the programme office does
   */
  record Subject(
      @Nullable UUID projectId,
      @Nullable String projectCode,
      @Nullable String fieldCode,
      @Nullable String lineDepartmentCode) {}

  /** The request that takes the place of one the bank sent back. */
  Payment replacement(String newCode, LocalDate today) {
    var again = new Payment();
    again.code = newCode;
    again.budgetLineId = budgetLineId;
    again.budgetLineCode = budgetLineCode;
    again.lineOwnerUnitCode = lineOwnerUnitCode;
    again.projectId = projectId;
    again.projectCode = projectCode;
    again.fieldCode = fieldCode;
    again.applicantUnitCode = applicantUnitCode;
    again.lineDepartmentCode = lineDepartmentCode;
    again.purpose = purpose;
    again.summary = summary;
    again.contractNo = contractNo;
    again.contractId = contractId;
    again.invoiceNo = invoiceNo;
    again.amountFen = amountFen;
    again.payee = payee;
    again.payeeBank = payeeBank;
    again.payeeAccountNo = payeeAccountNo;
    again.rewardHonourId = rewardHonourId;
    again.preparedOn = today;
    again.movedOn = today;
    again.replacesId = id;
    var preparer = hands.getFirst();
    again.hands.add(new Hand(PaymentState.PREPARED, preparer.userName, preparer.person));
    replacedById = again.id;
    return again;
  }

  /** Takes a step, or says why not; nobody passes on one whose account is missing but needed. */
  StepOutcome step(
      Actor actor, PaymentTransition wanted, LocalDate today, boolean accountRequired) {
    var to = wanted.to();
    if (Refusal.EXPIRED.equals(refusalCode)) {
      return new StepOutcome.Expired(String.valueOf(refusalReason));
    }
    if (!state.next().contains(to)) {
      return new StepOutcome.NotAllowed(state, Steps.allowedTo(actor, this));
    }
    if (!Steps.permits(actor, this, to)) {
      return to == PaymentState.APPROVED && actor.approvesUpToFen() > 0
          ? new StepOutcome.OverLimit(actor.approvesUpToFen())
          : new StepOutcome.NotPermitted();
    }
    if (accountRequired && payeeAccountNo == null && Steps.needsAccount(to)) {
      return new StepOutcome.AccountMissing();
    }
    return take(actor, wanted, today, Steps.earlierHand(actor, this, to));
  }

  /** Takes what the treasury's list says the bank did, PAID or RETURNED, or says why not. */
  StepOutcome settle(Actor sender, PaymentTransition listed, LocalDate today) {
    if (!state.next().contains(listed.to())) {
      return new StepOutcome.NotAllowed(state, Steps.allowedTo(sender, this));
    }
    if (!Steps.entersList(sender)) {
      return new StepOutcome.NotPermitted();
    }
    return take(sender, listed, today, Steps.handAgainstList(sender, this));
  }

  private StepOutcome take(
      Actor actor, PaymentTransition wanted, LocalDate today, Optional<PaymentState> earlier) {
    if (earlier.isPresent()) {
      return new StepOutcome.SameHand(earlier.get());
    }
    var to = wanted.to();
    var needsReason = to == PaymentState.REFUSED || to == PaymentState.RETURNED;
    if (needsReason && wanted.statedReason() == null) {
      return new StepOutcome.ReasonMissing();
    }
    if (wanted.paidOn() != null && wanted.paidOn().isAfter(today)) {
      return new StepOutcome.PaidInFuture();
    }
    if (isBeforeVoucher(wanted.paidOn())) {
      return new StepOutcome.PaidBeforeVoucher(Objects.requireNonNull(instructedOn));
    }
    var from = state;
    state = to;
    movedOn = today;
    hands.add(new Hand(to, actor.user(), actor.person()));
    note(wanted, today);
    return new StepOutcome.Done(from);
  }

  /** Whether a bank slip of this day cannot be this payment's: the bank had no voucher then. */
  boolean isBeforeVoucher(@Nullable LocalDate day) {
    return day != null && instructedOn != null && day.isBefore(instructedOn);
  }

  private void note(PaymentTransition wanted, LocalDate today) {
    switch (wanted.to()) {
      case INSTRUCTED -> {
        voucherNo = code.replace("ZF", "PZ");
        instructedOn = today;
      }
      case PAID -> {
        slipNo = wanted.slipNo() == null ? voucherNo : wanted.slipNo().strip();
        paidOn = wanted.paidOn() == null ? today : wanted.paidOn();
      }
      case REFUSED -> {
        refusalCode = Refusal.BY_HAND;
        refusalReason = wanted.statedReason();
        refusalGround = wanted.statedGround();
      }
      case PREPARED, CHECKED, EXAMINED, REVIEWED, APPROVED, RETURNED, CANCELLED -> {}
    }
  }

  /** Refused on arrival: kept with its reason, no money reserved. */
  void refuse(Refusal refusal) {
    state = PaymentState.REFUSED;
    refusalCode = refusal.code();
    refusalReason = refusal.reason();
    refusalFindingCode = refusal.findingCode();
  }

  /**
   * The last day on which it holds its money though nobody moves it on; none once it is approved,
   * for then finance owes it, nor when it is over.
   */
  @Nullable LocalDate reservedUntil(int termDays) {
    return state.next().contains(PaymentState.REFUSED) ? movedOn.plusDays(termDays) : null;
  }

  @Nullable Refusal refusal() {
    return refusalCode == null || refusalReason == null
        ? null
        : new Refusal(refusalCode, refusalReason, refusalFindingCode, refusalGround);
  }

  /** Corrects where the money goes, before anybody has checked it. */
  void correctPayee(String name, @Nullable String bank, @Nullable String accountNo) {
    payee = name.strip();
    payeeBank = bank;
    payeeAccountNo = accountNo;
  }

  /** Whether it is paid or may still be. */
  boolean isLiving() {
    return switch (state) {
      case REFUSED, CANCELLED, RETURNED -> false;
      case PREPARED, CHECKED, EXAMINED, REVIEWED, APPROVED, INSTRUCTED, PAID -> true;
    };
  }

  boolean isReadableBy(Actor actor) {
    return actor.readsAll()
        || actor.isOf(applicantUnitCode)
        || actor.isOf(lineDepartmentCode)
        || actor.isOf(lineOwnerUnitCode)
        || (actor.isTreasury() && instructedOn != null);
  }

  /** Its code, for one who may see it. */
  @Nullable String codeFor(Actor actor) {
    return isReadableBy(actor) ? code : null;
  }

  Optional<PaymentState> handOf(Actor actor, Predicate<Hand> which) {
    return hands.stream().filter(which).filter(h -> h.isOf(actor)).map(h -> h.state).findFirst();
  }
}
