package org.ecocity.funding.limits;

import java.time.LocalDate;

/** What became of new limits; a refusal leaves the old ones. */
sealed interface LimitOutcome {
  record Replaced() implements LimitOutcome {}

  record EndsBeforeItBegins(int row) implements LimitOutcome {}

  /** Two limits of one role on the same day. */
  record Overlaps(int row) implements LimitOutcome {}

  /** What held on a day before today would be another. */
  record ChangesThePast(LocalDate day) implements LimitOutcome {}

  /** On that day nobody could approve without limit, and large payments would wait for ever. */
  record NobodyAbove(LocalDate day) implements LimitOutcome {}
}
