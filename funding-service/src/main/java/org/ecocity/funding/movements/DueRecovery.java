package org.ecocity.funding.movements;

import java.util.UUID;
import org.ecocity.funding.budget.Level;

/**
 * A line whose money was not spent two years running and is due to go back to the treasury.
 *
 * @param budgetLineId the line
 * @param budgetLineCode its code
 * @param year its budget year
 * @param level level of government
 * @param ownerUnitCode unit that manages it
 * @param firstLineId the line its money was first in
 * @param firstLineCode its code
 * @param firstYear the year its money is of
 * @param freeFen what is free of it and goes back, in fen
 * @param committedFen what is promised to payments under way, in fen; it goes back only if they
 *     fail
 */
record DueRecovery(
    UUID budgetLineId,
    String budgetLineCode,
    int year,
    Level level,
    String ownerUnitCode,
    UUID firstLineId,
    String firstLineCode,
    int firstYear,
    long freeFen,
    long committedFen) {}
