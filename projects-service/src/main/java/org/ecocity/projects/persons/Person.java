package org.ecocity.projects.persons;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person and the dated duties that the person bears. */
@Entity
class Person {
  @Id private UUID id;
  @Version private long version;
  private String code;
  private String name;
  private @Nullable String title;
  private String unitCode;
  private @Nullable String userName;
  private @Nullable String phone;

  @ElementCollection
  @CollectionTable(name = "person_duty", joinColumns = @JoinColumn(name = "person_id"))
  @OrderColumn(name = "position")
  private List<DatedDuty> duties = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Person() {}

  @SuppressWarnings("NullAway.Init")
  Person(UUID id, PersonRequest request) {
    this.id = id;
    this.code = request.code();
    describe(request);
  }

  void describe(PersonRequest request) {
    name = request.name();
    title = request.title();
    unitCode = request.unitCode();
    userName = request.userName();
    phone = request.phone();
    if (!duties.equals(request.duties())) {
      duties.clear();
      duties.addAll(request.duties());
    }
  }

  Optional<DatedDuty> dutyOn(String unit, Duty duty, LocalDate day) {
    return duties.stream().filter(one -> one.isBorneOn(unit, duty, day)).findFirst();
  }

  PersonChanged changed() {
    var told =
        duties.stream()
            .map(
                d ->
                    new PersonChanged.BorneDuty(
                        d.unitCode(), d.duty(), d.validFrom(), d.validTo(), d.deputyCode()))
            .toList();
    return new PersonChanged(id, code, name, userName, told);
  }

  /** Everything about the person, for changes and the audit trail. */
  PersonRequest described() {
    return new PersonRequest(code, name, title, unitCode, userName, phone, duties());
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

  String name() {
    return name;
  }

  @Nullable String title() {
    return title;
  }

  String unitCode() {
    return unitCode;
  }

  @Nullable String userName() {
    return userName;
  }

  @Nullable String phone() {
    return phone;
  }

  List<DatedDuty> duties() {
    return List.copyOf(duties);
  }
}
