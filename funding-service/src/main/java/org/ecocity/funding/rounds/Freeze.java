package org.ecocity.funding.rounds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.hibernate.annotations.Immutable;

/** What a round was computed from, for ever. */
@Entity
@Immutable
@Table(name = "award_freeze")
class Freeze {
  @Id UUID id = Ids.next();
  UUID roundId;
  int no;
  LocalDate frozenOn;

  /** The JSON text of a {@link FrozenData}, the hash being that of its UTF-8 bytes. */
  String canonical;

  String sha256;

  @SuppressWarnings("NullAway.Init")
  Freeze() {}

  Freeze(UUID roundId, int no, LocalDate frozenOn, String canonical, String sha256) {
    this.roundId = roundId;
    this.no = no;
    this.frozenOn = frozenOn;
    this.canonical = canonical;
    this.sha256 = sha256;
  }

  /** What came out of a freeze, for ever. */
  @Entity
  @Immutable
  @Table(name = "award_result")
  static class Computation {
    /** That of the freeze. */
    @Id UUID id;

    LocalDate computedOn;
    long leftFen;
    long shortFen;

    /** The JSON text of a {@link ComputedData}. */
    String canonical;

    @SuppressWarnings("NullAway.Init")
    Computation() {}

    Computation(
        UUID freezeId, LocalDate computedOn, long leftFen, long shortFen, String canonical) {
      this.id = freezeId;
      this.computedOn = computedOn;
      this.leftFen = leftFen;
      this.shortFen = shortFen;
      this.canonical = canonical;
    }
  }
}
