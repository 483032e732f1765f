package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project for which more was paid than its physical progress bears out; one that never reported
 * counts as not begun.
 *
 * @param projectId the project
 * @param projectCode its code
 * @param projectName its name
 * @param ownerUnitCode the unit that builds it
 * @param totalInvestmentFen in fen
 * @param paidFen paid from all budget lines, in fen
 * @param paidPercent of the total investment, at most 4 decimals
 * @param physicalPercent as last reported, 0 to 100; 0 where it never did
 * @param period month of that report; none where it never reported
 * @param aheadPoints by how many percentage points it is ahead
 */
public record PaidAhead(
    UUID projectId,
    @Nullable String projectCode,
    String projectName,
    String ownerUnitCode,
    long totalInvestmentFen,
    long paidFen,
    BigDecimal paidPercent,
    BigDecimal physicalPercent,
    @Nullable String period,
    BigDecimal aheadPoints) {}
