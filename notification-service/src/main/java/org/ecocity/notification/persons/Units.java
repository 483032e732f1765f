package org.ecocity.notification.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Knows the units' names. */
@ApplicationScoped
public class Units {
  private static final int MAX_UNITS = 1000;

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

  /**
   * Codes of the units of these kinds, without those that belong to another one of them, such as
   * the parts of a zone.
   */
  @Transactional
  public List<String> topmost(Collection<String> kinds) {
    return entities
        .createQuery(
            "select u.code from Unit u where u.kind in :kinds and not exists (select 1 from Unit p"
                + " where p.code = u.parentCode and p.kind in :kinds) order by u.code",
            String.class)
        .setParameter("kinds", kinds)
        .setMaxResults(MAX_UNITS)
        .getResultList();
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
