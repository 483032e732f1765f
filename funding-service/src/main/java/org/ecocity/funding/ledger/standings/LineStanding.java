package org.ecocity.funding.ledger.standings;

/**
 * How a budget line stood at the end of a day, by its entries up to then.
 *
 * @param openedFen what it was opened with (年初预算数), in fen; a line opened by an allocation has none
 * @param quotaFen what it had to give in all (全年预算数): with what was allocated to it and without
 *     what went on, in fen
 * @param paidFen what was paid from it, for one project where one was asked for, in fen
 */
public record LineStanding(long openedFen, long quotaFen, long paidFen) {}
