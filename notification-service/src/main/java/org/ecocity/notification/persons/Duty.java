package org.ecocity.notification.persons;

/** Whom reminders reach, climbing (rule 3). */
public enum Duty {
  /** 联络员. */
  LIAISON,
  /** 分管负责同志. */
  IN_CHARGE,
  /** 主要负责同志. */
  PRINCIPAL
}
