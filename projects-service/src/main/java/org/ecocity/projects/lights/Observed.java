package org.ecocity.projects.lights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at: a project on a day.
 *
 * @param monthsDueNotStarted months that ended since the planned start without one; 0 if started
 * @param plannedStart planned first day
 * @param period month of the last report
 * @param physicalPercent reported last
 * @param planPercent planned by the end of that month
 * @param paidPercent paid of the total investment
 * @param missing the first month whose report is missing past its deadline
 * @param missingSince its deadline
 * @param workingDaysLate working days since that deadline; 0 on its day
 * @param exemptions valid reasons by dimension
 */
record Observed(
    int monthsDueNotStarted,
    LocalDate plannedStart,
    @Nullable YearMonth period,
    @Nullable BigDecimal physicalPercent,
    @Nullable BigDecimal planPercent,
    @Nullable BigDecimal paidPercent,
    @Nullable YearMonth missing,
    @Nullable LocalDate missingSince,
    int workingDaysLate,
    Map<Dimension, String> exemptions) {}
