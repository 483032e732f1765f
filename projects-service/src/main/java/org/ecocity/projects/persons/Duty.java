package org.ecocity.projects.persons;

/** What a person answers for in a unit. */
public enum Duty {
  /** Principal officer (主要负责同志): answers overall. */
  PRINCIPAL("主要负责同志"),
  /** Officer in charge (分管负责同志). */
  IN_CHARGE("分管负责同志"),
  /** Liaison (联络员): files the reports and signs for documents. */
  LIAISON("联络员"),
  /** Sponsoring leader (包保领导). */
  SPONSOR("包保领导");

  private final String inChinese;

  Duty(String inChinese) {
    this.inChinese = inChinese;
  }

  /** The word that workbooks use. */
  String inChinese() {
    return inChinese;
  }

  /** Whether a unit has one such person at a time. */
  boolean isSingle() {
    return this != SPONSOR;
  }
}
