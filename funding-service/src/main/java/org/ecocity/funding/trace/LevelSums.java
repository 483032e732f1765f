package org.ecocity.funding.trace;

/**
 * The money of one line, which adds up: {@code receivedFen + adjustedFen - givenBackFen =
 * allocatedFen - clawedBackFen + committedFen + paidFen + leftFen}.
 *
 * @param line the line
 * @param receivedFen came in by its opening or by allocations to it, in fen
 * @param adjustedFen by which its quota was adjusted besides, below zero when cut, in fen
 * @param givenBackFen was clawed back from it, in fen
 * @param allocatedFen went on to lines of other levels, in fen
 * @param clawedBackFen came back from there, in fen
 * @param committedFen is promised to payments under way and to approved award rounds, in fen
 * @param payableFen is owed of that for payments the bank has been told to make, in fen
 * @param paidFen was paid, in fen
 * @param leftFen is left, in fen
 */
record LevelSums(
    TracedLine line,
    long receivedFen,
    long adjustedFen,
    long givenBackFen,
    long allocatedFen,
    long clawedBackFen,
    long committedFen,
    long payableFen,
    long paidFen,
    long leftFen) {}
