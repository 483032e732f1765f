package org.ecocity.notification.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Knows the units' names. */
@ApplicationScoped
public class Units {
  private final EntityManager entities;

  Units(EntityManager entities) {
    this.entities = entities;
  }

  /** The unit's name on a day; its code when we were told of none. */
  @Transactional
  public String nameOf(String code, LocalDate day) {
    var unit = entities.find(Unit.class, code);
    return unit == null ? code : unit.nameOn(day).orElse(code);
  }

  /** Whether we were told of such a unit. */
  @Transactional
  public boolean knows(String code) {
    return entities.find(Unit.class, code) != null;
  }

  void copy(OrganisationChanged told, long version) {
    var unit = entities.find(Unit.class, told.code());
    if (unit == null) {
      unit = new Unit(told.code());
      entities.persist(unit);
    }
    unit.copy(told, version);
  }
}
