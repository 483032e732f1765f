package org.ecocity.projects.programmes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

/** A phase of a programme. */
@Entity
class Phase {
  @Id private UUID id;
  private UUID programmeId;
  private String code;
  private String name;
  private @Nullable String nameEn;
  private LocalDate startsOn;
  private LocalDate endsOn;

  @SuppressWarnings("NullAway.Init")
  Phase() {}

  Phase(UUID id, UUID programmeId, PhaseRequest request) {
    this.id = id;
    this.programmeId = programmeId;
    this.code = request.code();
    this.name = request.name();
    this.nameEn = request.nameEn();
    this.startsOn = request.startsOn();
    this.endsOn = request.endsOn();
  }

  Validity period() {
    return new Validity(startsOn, endsOn);
  }

  PhaseView view() {
    return new PhaseView(id, code, name, nameEn, startsOn, endsOn);
  }

  UUID id() {
    return id;
  }

  UUID programmeId() {
    return programmeId;
  }

  String code() {
    return code;
  }
}
