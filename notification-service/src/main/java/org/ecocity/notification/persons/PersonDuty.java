package org.ecocity.notification.persons;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A duty for a unit, from and to included; a deputy stands in during a leave. */
@Embeddable
record PersonDuty(
    String unitCode,
    String duty,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String deputyCode) {
  boolean holdsOn(LocalDate day) {
    return (validFrom == null || !validFrom.isAfter(day))
        && (validTo == null || !validTo.isBefore(day));
  }
}
