package org.ecocity.projects.keyprojects;

import java.util.List;

/** What comes of asking for a change of state. */
sealed interface TableOutcome {
  /** It is in the new state. */
  record Moved(KeyProjectTableView table) implements TableOutcome {}

  /** The approval on paper was entered and waits for the second person. */
  record PaperEntered(KeyProjectTableView table) implements TableOutcome {}

  /** There is no such step from here. */
  record NotAllowed(TableState from, List<TableState> allowed) implements TableOutcome {}

  /** A table without entries is neither checked nor issued. */
  record Empty() implements TableOutcome {}

  /** Issuing needs the number. */
  record NumberMissing() implements TableOutcome {}
}
