package org.ecocity.funding.carryovers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;

/** How often money is carried over, from a day on until the next rule begins; never changed. */
@Entity
class CarryOverRule {
  @Id UUID id = Ids.next();
  @Version long version;
  LocalDate validFrom;
  int carryOvers;
  String basis;
  String enteredBy;
  LocalDate enteredOn;

  @SuppressWarnings("NullAway.Init")
  CarryOverRule() {}

  CarryOverRule(CarryOverRuleRequest request, String enteredBy, LocalDate enteredOn) {
    this.validFrom = request.validFrom();
    this.carryOvers = request.carryOvers();
    this.basis = request.basis().strip();
    this.enteredBy = enteredBy;
    this.enteredOn = enteredOn;
  }
}
