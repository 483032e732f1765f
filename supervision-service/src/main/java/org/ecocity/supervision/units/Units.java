package org.ecocity.supervision.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  /** The unit's kind, such as DISTRICT, ZONE, COUNTY or DEPARTMENT, when we were told. */
  @Transactional
  public Optional<String> kindOf(String code) {
    return Optional.ofNullable(entities.find(Unit.class, code)).map(Unit::kind);
  }

  /** The unit that stands above it, when we were told. */
  @Transactional
  public Optional<String> parentOf(String code) {
    return Optional.ofNullable(entities.find(Unit.class, code)).map(Unit::parentCode);
  }

  /** Codes of all units of these kinds. */
  @Transactional
  public List<String> ofKinds(List<String> kinds) {
    return entities
        .createQuery(
            "select u.code from Unit u where u.kind in :kinds order by u.code", String.class)
        .setParameter("kinds", kinds)
        .setMaxResults(MAX_UNITS)
        .getResultList();
  }

  /** Whether the unit bore a name on a day; also where we were not told of it at all. */
  @Transactional
  public boolean wasThere(String code, LocalDate day) {
    var unit = entities.find(Unit.class, code);
    return unit == null || unit.nameOn(day).isPresent();
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
