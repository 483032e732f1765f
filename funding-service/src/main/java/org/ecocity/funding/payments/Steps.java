package org.ecocity.funding.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Who may take which step of a payment, and whose hands must differ. */
final class Steps {
  private Steps() {}

  /** Steps that exist from here and are the actor's to take. */
  static List<PaymentState> allowedTo(Actor actor, Payment payment) {
    return payment.state.next().stream()
        .filter(to -> permits(actor, payment, to) && earlierHand(actor, payment, to).isEmpty())
        .toList();
  }

  /**
   * What hands like the actor's may do with a payment now, and what bars him where they may but he
   * may not; what is for other hands is not there.
   */
  static List<PaymentView.Act> acts(Actor actor, Payment payment) {
    var acts = new ArrayList<PaymentView.Act>();
    for (var to : payment.state.next()) {
      var overLimit = to == PaymentState.APPROVED && payment.amountFen > actor.approvesUpToFen();
      if (permits(actor, payment, to) || (overLimit && approves(actor))) {
        acts.add(new PaymentView.Act(to.name(), bar(overLimit, earlierHand(actor, payment, to))));
      }
    }
    if (correctsPayee(actor, payment)) {
      acts.add(new PaymentView.Act("PAYEE", null));
    }
    return acts;
  }

  private static PaymentView.@Nullable Bar bar(boolean overLimit, Optional<PaymentState> earlier) {
    if (overLimit) {
      return PaymentView.Bar.OVER_LIMIT;
    }
    return earlier.isPresent() ? PaymentView.Bar.SAME_HAND : null;
  }

  private static boolean approves(Actor actor) {
    return actor.has(Roles.FINANCE_CHIEF) || actor.approvesUpToFen() > 0;
  }

  /** The applicant may say where the money goes until somebody has checked it. */
  static boolean correctsPayee(Actor actor, Payment payment) {
    return payment.state == PaymentState.PREPARED && isApplicant(actor, payment);
  }

  private static boolean isApplicant(Actor actor, Payment payment) {
    return (isUnit(actor) || actor.has(Roles.OFFICE)) && actor.isOf(payment.applicantUnitCode);
  }

  static boolean permits(Actor actor, Payment payment, PaymentState to) {
    return switch (to) {
      case CHECKED -> isLineDepartment(actor, payment);
      case EXAMINED, INSTRUCTED -> actor.has(Roles.FINANCE);
      case REVIEWED -> actor.has(Roles.FINANCE_CHECK);
      case APPROVED -> payment.amountFen <= actor.approvesUpToFen();
      case PAID, RETURNED -> actor.isTreasury();
      case CANCELLED -> isApplicant(actor, payment);
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
