package org.ecocity.notification.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the persons behind the units' duties. */
@ApplicationScoped
public class Persons {
  private static final int MAX_PERSONS = 50;

  private final EntityManager entities;

  Persons(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Whom to address in a unit on a day: who holds the duty, the deputy during a leave; where nobody
   * holds it, the next one up.
   */
  @Transactional
  public Optional<Addressee> addressee(String unitCode, Duty lowest, LocalDate day) {
    var persons = ofUnit(unitCode);
    return Arrays.stream(Duty.values())
        .filter(duty -> duty.compareTo(lowest) >= 0)
        .flatMap(
            duty ->
                persons.stream()
                    .flatMap(person -> holding(person, unitCode, duty, day).stream())
                    .limit(1))
        .findFirst();
  }

  /** Whether a person holds a duty in a unit, at whatever time. */
  @Transactional
  public boolean belongsTo(String personCode, String unitCode) {
    var person = entities.find(Person.class, personCode);
    return person != null
        && person.duties().stream().anyMatch(duty -> duty.unitCode().equals(unitCode));
  }

  private Optional<Addressee> holding(Person person, String unitCode, Duty duty, LocalDate day) {
    return person.duties().stream()
        .filter(
            held ->
                held.unitCode().equals(unitCode)
                    && held.duty().equals(duty.name())
                    && held.holdsOn(day))
        .findFirst()
        .map(held -> addressed(deputy(held.deputyCode()), person, duty));
  }

  private static Addressee addressed(@Nullable Person deputy, Person holder, Duty duty) {
    var person = deputy == null ? holder : deputy;
    return new Addressee(person.code(), person.name(), duty);
  }

  private @Nullable Person deputy(@Nullable String code) {
    return code == null ? null : entities.find(Person.class, code);
  }

  private List<Person> ofUnit(String unitCode) {
    return entities
        .createQuery(
            "select distinct p from Person p join p.duties d where d.unitCode = :unit"
                + " order by p.code",
            Person.class)
        .setParameter("unit", unitCode)
        .setMaxResults(MAX_PERSONS)
        .getResultList();
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
