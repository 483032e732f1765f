package org.ecocity.projects.progress;

import java.time.LocalDateTime;
import java.time.YearMonth;
import org.ecocity.projects.library.ProjectState;

/** Why a report is not taken. */
sealed interface ReportRefusal {
  /** Neither the responsible unit, nor the office, nor a system that writes progress. */
  record OfOthers() implements ReportRefusal {}

  /** Not admitted, or withdrawn. */
  record NotAdmitted(ProjectState state) implements ReportRefusal {}

  /** The month has not begun. */
  record InFuture(YearMonth present) implements ReportRefusal {}

  /** A correction after the deadline. */
  record Closed(LocalDateTime since) implements ReportRefusal {}
}
