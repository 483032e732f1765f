package org.ecocity.supervision.circulars;

/** What a circular is about. */
enum CircularKind {
  /** The month's progress. */
  PROGRESS,
  /** The conclusion of an inspection. */
  INSPECTION
}
