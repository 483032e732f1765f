package org.ecocity.funding.rounds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What came out of a freeze, for ever. */
@Entity
@Immutable
@Table(name = "award_result")
class Computation {
  /** That of the freeze. */
  @Id UUID id;

  LocalDate computedOn;
  long leftFen;
  long shortFen;

  /** The JSON text of a {@link ComputedData}. */
  String canonical;

  @SuppressWarnings("NullAway.Init")
  Computation() {}

  Computation(UUID freezeId, LocalDate computedOn, long leftFen, long shortFen, String canonical) {
    this.id = freezeId;
    this.computedOn = computedOn;
    this.leftFen = leftFen;
    this.shortFen = shortFen;
    this.canonical = canonical;
  }
}
