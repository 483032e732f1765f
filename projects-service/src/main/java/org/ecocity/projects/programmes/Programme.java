package org.ecocity.projects.programmes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

/** A programme of a few years. */
@Entity
class Programme {
  @Id private UUID id;
  @Version private long version;
  private String code;
  private String name;
  private @Nullable String nameEn;
  private @Nullable String cityName;
  private @Nullable String title;
  private @Nullable String goals;
  private @Nullable String overallPlan;
  private LocalDate startsOn;
  private LocalDate endsOn;

  @SuppressWarnings("NullAway.Init")
  Programme() {}

  @SuppressWarnings("NullAway.Init")
  Programme(UUID id, ProgrammeRequest request) {
    this.id = id;
    this.code = request.code();
    describe(request);
  }

  void describe(ProgrammeRequest request) {
    name = request.name();
    nameEn = request.nameEn();
    cityName = request.cityName();
    title = request.title();
    goals = request.goals();
    overallPlan = request.overallPlan();
    startsOn = request.startsOn();
    endsOn = request.endsOn();
  }

  /** Whether the whole period lies within the programme. */
  boolean spans(Validity period) {
    var from = period.from();
    var to = period.to();
    return from != null && to != null && !from.isBefore(startsOn) && !to.isAfter(endsOn);
  }

  ProgrammeView view() {
    return new ProgrammeView(
        id, code, name, nameEn, cityName, title, goals, overallPlan, startsOn, endsOn, version);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String code() {
    return code;
  }
}
