package org.ecocity.funding.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.budget.Earmark;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** Whatever a few people with odd roles try, the hands stay apart. */
class PaymentStepsTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 6, 14);
  private static final List<String> ROLES =
      List.of(
          "unit",
          "unit-chief",
          "office",
          "finance",
          "finance-check",
          "finance-chief",
          "system-payments",
          "auditor");

  @Test
  void noTwoHandsThatMustDifferEverMeet() {
    Gen.forAll(
        "hands of a payment",
        gen -> {
          var people = people(gen);
          var payment = payment(people.getFirst());
          for (int i = 0; i < 40; i++) {
            tryAStep(gen, payment, gen.oneOf(people));
          }
          assertHandsDiffer(payment);
        });
  }

  private static void tryAStep(Gen gen, Payment payment, Actor actor) {
    var before = payment.state;
    var hands = payment.hands.size();
    var to = gen.oneOf(PaymentState.values());
    var offered = Steps.allowedTo(actor, payment).contains(to);
    var outcome = payment.step(actor, new PaymentTransition(to, "r", null, null), TODAY, false);
    assertThat(outcome instanceof StepOutcome.Done).isEqualTo(offered);
    if (outcome instanceof StepOutcome.Done) {
      assertThat(before.next()).contains(to);
      assertThat(payment.state).isEqualTo(to);
    } else {
      assertThat(payment.state).isEqualTo(before);
      assertThat(payment.hands).hasSize(hands);
    }
  }

  private static void assertHandsDiffer(Payment payment) {
    var persons = new HashSet<String>();
    var approval =
        Set.of(
            PaymentState.PREPARED,
            PaymentState.CHECKED,
            PaymentState.EXAMINED,
            PaymentState.REVIEWED,
            PaymentState.APPROVED);
    for (var hand : payment.hands) {
      if (approval.contains(hand.state)) {
        assertThat(persons.add(String.valueOf(hand.person))).as("%s", hand.state).isTrue();
      }
      if (hand.state == PaymentState.INSTRUCTED) {
        assertThat(hand.person).isNotEqualTo(payment.hands.get(4).person);
      }
    }
  }

  private static List<Actor> people(Gen gen) {
    var people = new ArrayList<Actor>();
    for (int i = 0; i < 6; i++) {
      var roles = new HashSet<String>();
      for (int n = gen.integer(1, 5); n > 0; n--) {
        roles.add(gen.oneOf(ROLES));
      }
      var person = "P" + gen.integer(1, 5);
      long approves =
          roles.contains("finance-chief")
              ? Money.MAX_FEN
              : roles.contains("finance-check") ? gen.integer(0, 1) : 0;
      people.add(new Actor("user" + i, person, gen.oneOf("YZ", "HUC", "FIN"), roles, approves));
    }
    return people;
  }

  private static Payment payment(Actor preparer) {
    var line =
        new ChargedLine(
            UUID.randomUUID(),
            "M19-04",
            "市级重点项目建设",
            2019,
            "HUC",
            false,
            new Earmark(List.of(), List.of(), List.of()),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID());
    var request =
        new PaymentRequest(
            line.id(), null, null, null, "WORKS", null, null, null, 1, "payee", null, null);
    var subject = new Payment.Subject(null, null, null, "HUC");
    return new Payment("ZF-2019-000001", line, subject, request, preparer, TODAY);
  }
}
