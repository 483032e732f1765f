package org.ecocity.supervision.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of the register that a caller may read.
 *
 * @param findings the register
 * @param unitCode the caller's unit, which sees ordered findings of itself and those it has to give
 *     an opinion on; none for those who see all
 */
record SeenFindings(Findings findings, @Nullable String unitCode) {
  private static final String SEEN =
      "(?1 is null or (orderedOn is not null"
          + " and (origin.unitCode = ?1 or lineDepartmentCode = ?1)))";
  private static final Set<FindingState> SETTLED =
      Set.of(FindingState.CLOSED, FindingState.ANNULLED);
  private static final Set<FindingState> AWAITED =
      Set.of(FindingState.ORDERED, FindingState.RETURNED, FindingState.REOPENED);

  List<Finding> unsettled(int limit) {
    return findings
        .find(SEEN + " and state not in ?2 order by stateSince, id", unitCode, SETTLED)
        .page(0, limit)
        .list();
  }

  long unsettled(@Nullable Severity severity) {
    return findings.count(
        SEEN + " and state not in ?2 and (?3 is null or severity = ?3)",
        unitCode,
        SETTLED,
        severity);
  }

  long overdue(LocalDate today) {
    return findings.count(SEEN + " and state in ?2 and dueDate < ?3", unitCode, AWAITED, today);
  }

  long closed() {
    return findings.count(SEEN + " and state = ?2", unitCode, FindingState.CLOSED);
  }

  List<Finding> matching(String pattern, int limit) {
    return findings
        .find(
            SEEN
                + " and (lower(origin.code) like ?2 escape '\\'"
                + " or lower(description) like ?2 escape '\\') order by origin.code desc",
            unitCode,
            pattern)
        .page(0, limit)
        .list();
  }
}
