package org.ecocity.funding.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;

/** How many days a reservation waits, from a day on until the next term begins; never changed. */
@Entity
class ReservationTerm {
  @Id UUID id = Ids.next();
  @Version long version;
  LocalDate validFrom;
  int days;
  String reason;
  String enteredBy;
  LocalDate enteredOn;

  @SuppressWarnings("NullAway.Init")
  ReservationTerm() {}

  ReservationTerm(ReservationTermRequest request, String enteredBy, LocalDate enteredOn) {
    this.validFrom = request.validFrom();
    this.days = request.days();
    this.reason = request.reason().strip();
    this.enteredBy = enteredBy;
    this.enteredOn = enteredOn;
  }
}
