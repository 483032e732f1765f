package org.ecocity.funding.engine;

import java.util.List;

/**
 * A computed round: shares + left − short = pool, to the fen.
 *
 * @param shares by subject code
 * @param leftFen what stays in the pool, in fen
 * @param shortFen what the pool is short of, in fen
 * @param derivation what holds for all: sums, rounds of the cap, left or short with its reason
 */
public record AwardResult(
    List<Share> shares, long leftFen, long shortFen, List<DerivationLine> derivation)
    implements AwardOutcome {}
