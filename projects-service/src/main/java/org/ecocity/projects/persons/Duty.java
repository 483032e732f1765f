package org.ecocity.projects.persons;

/** What a person answers for in a unit. */
public enum Duty {
  /** Principal officer (主要负责同志): answers overall. */
  PRINCIPAL,
  /** Officer in charge (分管负责同志). */
  IN_CHARGE,
  /** Liaison (联络员): files the reports and signs for documents. */
  LIAISON,
  /** Sponsoring leader (包保领导). */
  SPONSOR;

  /** Whether a unit has one such person at a time. */
  boolean isSingle() {
    return this != SPONSOR;
  }
}
