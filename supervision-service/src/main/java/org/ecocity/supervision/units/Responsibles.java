package org.ecocity.supervision.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Knows the persons behind a unit's duties on a day. */
@ApplicationScoped
public class Responsibles {
  private static final int MAX_PERSONS = 50;
  private static final List<String> ORDER = List.of("PRINCIPAL", "IN_CHARGE", "LIAISON", "SPONSOR");

  private final EntityManager entities;

  Responsibles(EntityManager entities) {
    this.entities = entities;
  }

  /** Principal officer, officer in charge, liaison and sponsoring leader of a unit on a day. */
  @Transactional
  public List<Responsible> of(String unitCode, LocalDate day) {
    return entities
        .createQuery(
            "select distinct p from Person p join p.duties d where d.unitCode = :unit",
            Person.class)
        .setParameter("unit", unitCode)
        .setMaxResults(MAX_PERSONS)
        .getResultList()
        .stream()
        .flatMap(
            person ->
                person.duties().stream()
                    .filter(duty -> duty.unitCode().equals(unitCode) && duty.holdsOn(day))
                    .map(
                        duty ->
                            new Responsible(
                                duty.duty(), person.code(), person.name(), duty.deputyCode())))
        .sorted(
            Comparator.<Responsible>comparingInt(found -> ORDER.indexOf(found.duty()))
                .thenComparing(Responsible::personCode))
        .toList();
  }

  void copy(PersonChanged told, long version) {
    var person = entities.find(Person.class, told.code());
    if (person == null) {
      person = new Person(told.code());
      entities.persist(person);
    }
    person.copy(told, version);
  }
}
