package org.ecocity.funding.notices;

/** How a public notice ended. */
public enum NoticeOutcome {
  /** Nobody objected. */
  NO_OBJECTION,
  /** All objections were rejected, with reasons. */
  OBJECTION_REJECTED,
  /** An objection was upheld: what was noticed is done anew. */
  OBJECTION_UPHELD,
  /** What was noticed was given up. */
  WITHDRAWN
}
