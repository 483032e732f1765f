package org.ecocity.notification.leaders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A building's entry in a round. */
@Entity
@Table(name = "efficiency_entry")
class Entry {
  @Id UUID id;
  UUID roundId;
  String bodyName;
  String unitCode;
  String groupCode;
  BigDecimal intensity;
  @Nullable String failedGate;
  String enteredBy;
  LocalDate enteredOn;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Entry() {}

  Entry(UUID id, UUID roundId, EntryRequest request, Round.Group group, Author author) {
    this.id = id;
    this.roundId = roundId;
    this.bodyName = request.bodyName();
    this.groupCode = group.groupCode();
    this.intensity = request.kgcePerSquareMetre();
    this.failedGate = intensity.compareTo(group.quota()) > 0 ? Ranking.QUOTA : null;
    this.unitCode = author.unitCode();
    this.enteredBy = author.user();
    this.enteredOn = author.today();
  }

  Ranking.Candidate candidate() {
    return new Ranking.Candidate(bodyName, unitCode, groupCode, intensity, failedGate);
  }

  /** Who enters, for which unit, when. */
  record Author(String user, String unitCode, LocalDate today) {}
}
