package org.ecocity.funding.terms;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long reservations wait; it holds until the next begins.
 *
 * @param id the term
 * @param validFrom first day
 * @param days days after its last step on which a request still holds its money
 * @param reason why, with the document it rests on
 * @param enteredBy user who proposed it
 * @param confirmedBy user who confirmed it, another person; none of those the system began with
 * @param enteredOn business date
 */
record ReservationTermView(
    UUID id,
    LocalDate validFrom,
    int days,
    String reason,
    String enteredBy,
    @Nullable String confirmedBy,
    LocalDate enteredOn) {
  static ReservationTermView of(ReservationTerm term) {
    return new ReservationTermView(
        term.id,
        term.validFrom,
        term.days,
        term.reason,
        term.enteredBy,
        term.confirmedBy,
        term.enteredOn);
  }
}
