package org.ecocity.funding.reports;

/**
 * Refused payment requests of a unit in a quarter.
 *
 * @param unitCode the asking unit
 * @param count how many requests of the quarter were refused
 * @param amountFen what they asked for, in fen
 */
public record UnitRefusals(String unitCode, int count, long amountFen) {}
