package org.ecocity.projects.library;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The cumulative figures reported last.
 *
 * @param physicalPercent physical progress, 0 to 100; none before the first report
 * @param workDoneFen work done, fen
 * @param fundsArrivedFen funds arrived, fen
 * @param lastPeriod month of the report
 * @param stale whether a later report is missing
 */
@Embeddable
record Figures(
    @Nullable BigDecimal physicalPercent,
    long workDoneFen,
    long fundsArrivedFen,
    @Nullable String lastPeriod,
    boolean stale) {
  static final Figures NONE = new Figures(null, 0, 0, null, false);

  Figures markedStale(boolean wanted) {
    return stale == wanted
        ? this
        : new Figures(physicalPercent, workDoneFen, fundsArrivedFen, lastPeriod, wanted);
  }
}
