package org.ecocity.funding.engine;

import java.util.Collection;
import java.util.List;

/**
 * A computed round: what the pool grants + left − short = pool, to the fen. A share below zero is
 * to be paid in by its subject; the pool does not count on it before it is there.
 *
 * @param shares by subject code
 * @param leftFen what stays in the pool, in fen
 * @param shortFen what the pool is short of, in fen
 * @param derivation what holds for all: sums, rounds of the cap, left or short with its reason
 */
public record AwardResult(
    List<Share> shares, long leftFen, long shortFen, List<DerivationLine> derivation)
    implements AwardOutcome {

  /** What the pool grants together, what is to be paid in aside. */
  public static long granted(Collection<Share> shares) {
    return shares.stream().mapToLong(share -> Math.max(0, share.pooledFen())).sum();
  }
}
