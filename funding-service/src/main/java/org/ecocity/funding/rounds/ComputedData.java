package org.ecocity.funding.rounds;

import java.util.List;
import org.ecocity.funding.allocations.RoundAllocations;
import org.ecocity.funding.engine.DerivationLine;
import org.ecocity.funding.engine.Share;

/**
 * What came out of a freeze.
 *
 * @param shares by subject code
 * @param leftFen what stays in the pool, in fen
 * @param shortFen what the pool is short of, in fen
 * @param derivation what holds for all
 */
record ComputedData(
    List<Earned> shares, long leftFen, long shortFen, List<DerivationLine> derivation) {
  /** A share and the unit that gets it. */
  record Earned(
      String subjectCode,
      String unitCode,
      long shareFen,
      long advanceFen,
      long settlementFen,
      List<DerivationLine> derivation,
      List<Share.Part> parts) {
    static Earned of(Share share, String unitCode) {
      return new Earned(
          share.subjectCode(),
          unitCode,
          share.shareFen(),
          share.advanceFen(),
          share.settlementFen(),
          share.derivation(),
          share.parts());
    }

    /** What is to be moved; what was advanced too much before is not money of this round. */
    RoundAllocations.Grant grant() {
      return new RoundAllocations.Grant(
          subjectCode, unitCode, advanceFen, Math.max(0, settlementFen));
    }
  }

  /** What the shares take of each line of the pool. */
  List<RoundAllocations.Part> parts(AwardRound round) {
    return RoundAllocations.split(
        shares.stream().map(Earned::grant).toList(),
        round.pools.stream()
            .map(pool -> new RoundAllocations.PoolLine(pool.budgetLineId, pool.amountFen))
            .toList());
  }

  long wantedFen() {
    return shares.stream()
        .map(Earned::grant)
        .mapToLong(grant -> grant.advanceFen() + grant.settlementFen())
        .reduce(0, Math::addExact);
  }
}
