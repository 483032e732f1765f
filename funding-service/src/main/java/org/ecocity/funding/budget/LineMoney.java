package org.ecocity.funding.budget;

/**
 * What a line has, now or at the end of a past day.
 *
 * @param amountFen its quota, in fen
 * @param availableFen what is neither promised nor paid nor moved on, in fen
 * @param committedFen what is promised, in fen, with what is owed
 * @param payableFen what of that is owed for instructed payments, in fen
 * @param paidFen what was paid, in fen
 */
record LineMoney(
    long amountFen, long availableFen, long committedFen, long payableFen, long paidFen) {}
