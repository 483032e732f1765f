package org.ecocity.notification.honours;

/** Who is honoured. */
enum RecipientKind {
  /** A unit. */
  UNIT,
  /** A person of a unit. */
  PERSON
}
