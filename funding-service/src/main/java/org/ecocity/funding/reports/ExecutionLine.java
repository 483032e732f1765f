package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How far a budget line is used.
 *
 * @param budgetLineId the line
 * @param budgetLineCode its code
 * @param name name of the special fund
 * @param ownerUnitCode its owner
 * @param year budget year
 * @param amountFen quota in fen
 * @param availableFen neither promised nor paid, in fen
 * @param committedFen promised to payments under way, in fen
 * @param paidFen paid, in fen
 * @param executionPercent paid of the quota, 0 to 100, at most 4 decimals
 */
record ExecutionLine(
    UUID budgetLineId,
    String budgetLineCode,
    String name,
    String ownerUnitCode,
    int year,
    long amountFen,
    long availableFen,
    long committedFen,
    long paidFen,
    BigDecimal executionPercent) {}
