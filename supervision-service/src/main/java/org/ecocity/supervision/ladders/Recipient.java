package org.ecocity.supervision.ladders;

/** Whom a rung reaches: reminders climb from the liaison to the principal officer (rule 3). */
public enum Recipient {
  /** 联络员. */
  LIAISON,
  /** 分管负责同志. */
  IN_CHARGE,
  /** 主要负责同志. */
  PRINCIPAL
}
