package org.ecocity.funding.payments;

import java.util.List;
import java.util.Optional;
import org.ecocity.platform.security.Roles;

/** Who may take which step of a payment, and whose hands must differ. */
final class Steps {
  private Steps() {}

  /** Steps that exist from here and are the actor's to take. */
  static List<PaymentState> allowedTo(Actor actor, Payment payment) {
    return payment.state.next().stream()
        .filter(to -> permits(actor, payment, to) && earlierHand(actor, payment, to).isEmpty())
        .toList();
  }

  static boolean permits(Actor actor, Payment payment, PaymentState to) {
    return switch (to) {
      case CHECKED -> isLineDepartment(actor, payment);
      case EXAMINED, INSTRUCTED -> actor.has(Roles.FINANCE);
      case REVIEWED -> actor.has(Roles.FINANCE_CHECK);
      case APPROVED -> payment.amountFen <= actor.approvesUpToFen();
      case PAID, RETURNED -> actor.isTreasury();
      case CANCELLED ->
          (isUnit(actor) || actor.has(Roles.OFFICE)) && actor.isOf(payment.applicantUnitCode);
      case REFUSED ->
          payment.state.next().stream().findFirst().filter(s -> s != to).stream()
              .anyMatch(turn -> permits(actor, payment, turn));
      case PREPARED -> false;
    };
  }

  /** Who enters the treasury's list: its system, or a finance officer who stands in for it. */
  static boolean entersList(Actor actor) {
    return actor.isTreasury() || actor.has(Roles.FINANCE);
  }

  /** Whose list does not count: what the bank did is not for the preparer or approver to say. */
  static Optional<PaymentState> handAgainstList(Actor actor, Payment payment) {
    return earlierHand(actor, payment, PaymentState.INSTRUCTED);
  }

  /** The hand that bars the actor from this step, if any. */
  static Optional<PaymentState> earlierHand(Actor actor, Payment payment, PaymentState to) {
    return switch (to) {
      case CHECKED, EXAMINED, REVIEWED, APPROVED, REFUSED -> payment.handOf(actor, hand -> true);
      case INSTRUCTED ->
          payment.handOf(
              actor,
              hand -> hand.state == PaymentState.PREPARED || hand.state == PaymentState.APPROVED);
      case PAID, RETURNED, CANCELLED, PREPARED -> Optional.empty();
    };
  }

  /**
   * Steps that want to know the account: before the first one the applicant can still name it.
   * Later ones do not ask, or what was approved before this city wanted accounts could neither go
   * on nor back.
   */
  static boolean needsAccount(PaymentState to) {
    return to == PaymentState.CHECKED || to == PaymentState.EXAMINED;
  }

  private static boolean isLineDepartment(Actor actor, Payment payment) {
    return payment.lineDepartmentCode == null
        ? actor.has(Roles.OFFICE)
        : isUnit(actor) && actor.isOf(payment.lineDepartmentCode);
  }

  private static boolean isUnit(Actor actor) {
    return actor.has(Roles.UNIT) || actor.has(Roles.UNIT_CHIEF);
  }
}
