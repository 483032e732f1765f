package org.ecocity.funding.payments;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** What the other services are told of payments; the aggregate is the payment. */
public sealed interface PaymentEvent extends Event {
  /** A payment came to be or went to another state. */
  record Changed(
      UUID paymentId,
      String code,
      @Nullable UUID projectId,
      String budgetLineCode,
      String applicantUnitCode,
      @Nullable String lineDepartmentCode,
      String purpose,
      long amountFen,
      @Nullable String fromState,
      String toState,
      @Nullable String reason)
      implements PaymentEvent {
    static final String TYPE = "ecocity.funding.payment.changed.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /**
   * A payment was refused; {@code refusalCode} is {@code payment-outside-earmark}, {@code
   * insufficient-balance}, {@code payment-on-hold}, {@code duplicate-invoice}, {@code
   * contract-exceeded}, {@code refused-by-hand} or {@code reservation-expired}; {@code ground} is
   * what a hand refused it for, OUTSIDE_EARMARK, DUPLICATE or OTHER.
   */
  record Refused(
      UUID paymentId,
      String code,
      @Nullable UUID projectId,
      @Nullable String projectCode,
      UUID budgetLineId,
      String budgetLineCode,
      String applicantUnitCode,
      String purpose,
      long amountFen,
      String refusalCode,
      String reason,
      @Nullable String findingCode,
      @Nullable String ground)
      implements PaymentEvent {
    static final String TYPE = "ecocity.funding.payment.refused.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /**
   * The bank has paid; {@code projectPaidFen} is all that was paid for the project so far, {@code
   * rewardHonourId} the honour whose reward it is.
   */
  record Paid(
      UUID paymentId,
      String code,
      @Nullable UUID projectId,
      String applicantUnitCode,
      long amountFen,
      long projectPaidFen,
      LocalDate paidOn,
      String slipNo,
      @Nullable UUID rewardHonourId)
      implements PaymentEvent {
    static final String TYPE = "ecocity.funding.payment.paid.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The bank has sent it back; another payment takes its place. */
  record Returned(
      UUID paymentId,
      String code,
      @Nullable UUID projectId,
      String applicantUnitCode,
      long amountFen,
      long projectPaidFen,
      String reason,
      UUID replacementPaymentId)
      implements PaymentEvent {
    static final String TYPE = "ecocity.funding.payment.returned.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }
}
