package org.ecocity.supervision.teams;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit that belongs to a team, from and to included. */
@Embeddable
record TeamMember(String unitCode, LocalDate validFrom, @Nullable LocalDate validTo) {
  boolean belongsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
