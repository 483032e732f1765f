package org.ecocity.funding.terms;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.ecocity.funding.rules.DatedRule;
import org.ecocity.funding.rules.RuleKind;

/** How many days a reservation waits, from a day on until the next term begins. */
@Entity
class ReservationTerm extends DatedRule {
  int days;
  String reason;

  @SuppressWarnings("NullAway.Init")
  ReservationTerm() {}

  ReservationTerm(ReservationTermRequest wanted, RuleKind.Hands hands, LocalDate today) {
    super(wanted.validFrom(), hands, today);
    this.days = wanted.days();
    this.reason = wanted.reason().strip();
  }
}
