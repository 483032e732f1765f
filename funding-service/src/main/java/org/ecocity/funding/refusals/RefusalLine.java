package org.ecocity.funding.refusals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refused payment.
 *
 * @param paymentId the payment
 * @param code its code
 * @param budgetLineCode line it named
 * @param projectId project it named, if any
 * @param projectCode its code
 * @param applicantUnitCode the asking unit
 * @param purpose code of {@code purposes}
 * @param amountFen in fen
 * @param payee who would have got the money
 * @param refusal why
 * @param preparedOn business date of the request
 * @param refusedOn business date of the refusal
 */
record RefusalLine(
    UUID paymentId,
    String code,
    String budgetLineCode,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    String applicantUnitCode,
    String purpose,
    long amountFen,
    String payee,
    Why refusal,
    LocalDate preparedOn,
    LocalDate refusedOn) {

  /**
   * Why a payment was refused.
   *
   * @param code as in the payment's own refusal
   * @param reason in words
   * @param findingCode the finding behind a hold
   * @param ground what a hand refused it for
   */
  record Why(String code, String reason, @Nullable String findingCode, @Nullable String ground) {}
}
