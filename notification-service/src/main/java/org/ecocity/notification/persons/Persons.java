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
  private static final int MAX_DUTIES = 200;

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
    var held = heldIn(unitCode);
    return Arrays.stream(Duty.values())
        .filter(duty -> duty.compareTo(lowest) >= 0)
        .flatMap(duty -> held.stream().filter(one -> one.isOf(duty, day)).limit(1))
        .findFirst()
        .map(this::addressed);
  }

  /** Whether a person holds a duty in a unit, at whatever time. */
  @Transactional
  public boolean belongsTo(String personCode, String unitCode) {
    var person = entities.find(Person.class, personCode);
    return person != null
        && person.duties().stream().anyMatch(duty -> duty.unitCode().equals(unitCode));
  }

  private Addressee addressed(Held held) {
    var duty = Duty.valueOf(held.duty().duty());
    var deputy = deputy(held.duty().deputyCode());
    return deputy == null
        ? new Addressee(held.code(), held.name(), duty)
        : new Addressee(deputy.code(), deputy.name(), duty);
  }

  private @Nullable Person deputy(@Nullable String code) {
    return code == null ? null : entities.find(Person.class, code);
  }

  /** One query for a notice: whole persons would bring each one's duties by a query of its own. */
  private List<Held> heldIn(String unitCode) {
    return entities
        .createQuery(
            "select p.code, p.name, d from Person p join p.duties d where d.unitCode = :unit"
                + " order by p.code",
            Held.class)
        .setParameter("unit", unitCode)
        .setMaxResults(MAX_DUTIES)
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

  /** A duty that a person holds in a unit. */
  private record Held(String code, String name, PersonDuty duty) {
    boolean isOf(Duty wanted, LocalDate day) {
      return duty.duty().equals(wanted.name()) && duty.holdsOn(day);
    }
  }
}
