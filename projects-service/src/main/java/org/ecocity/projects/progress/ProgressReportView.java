package org.ecocity.projects.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a project's report for a month. All figures are cumulative since the start.
 *
 * @param id id of the revision
 * @param projectId the project
 * @param period the month
 * @param revision 1, 2, 3 …; a correction is a new one
 * @param physicalPercent physical progress, 0 to 100
 * @param planPercent what the issued table and the plan curve expect, none without a plan
 * @param workDoneFen work done, fen
 * @param fundsArrivedFen funds arrived, fen
 * @param summary what was done
 * @param problems what stands in the way
 * @param helpNeeded what others should do
 * @param fellFromPercent the higher figure of an earlier month, where this one falls below it
 * @param reportedOn business date
 * @param reportedBy user or client
 * @param unitCode unit that reported
 */
record ProgressReportView(
    UUID id,
    UUID projectId,
    String period,
    int revision,
    BigDecimal physicalPercent,
    @Nullable BigDecimal planPercent,
    long workDoneFen,
    long fundsArrivedFen,
    @Nullable String summary,
    @Nullable String problems,
    @Nullable String helpNeeded,
    @Nullable BigDecimal fellFromPercent,
    LocalDate reportedOn,
    String reportedBy,
    String unitCode) {}
