package org.ecocity.notification.persons;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name and the days on which it holds, both ends included; an open end is none. */
@Embeddable
record UnitName(
    String name,
    @Nullable String nameEn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {
  boolean holdsOn(LocalDate day) {
    return (validFrom == null || !validFrom.isAfter(day))
        && (validTo == null || !validTo.isBefore(day));
  }
}
