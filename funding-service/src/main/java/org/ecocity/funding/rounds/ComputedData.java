package org.ecocity.funding.rounds;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /** What the pool pays of it, with what was advanced already. */
    long pooledFen() {
      return Math.addExact(advanceFen, settlementFen);
    }

    /**
     * What the round is to pay in all; below zero when more was advanced already. What a subject is
     * to pay in goes its own way and is nobody's advance.
     */
    long dueFen(boolean advancedAlready) {
      long due = Math.max(0, pooledFen());
      return advancedAlready ? due - advanceFen : due;
    }

    /**
     * What is to be moved: an advance paid already is no money of this round, and what of it was
     * too much is none to give.
     */
    RoundAllocations.Grant grant(boolean advancedAlready) {
      return new RoundAllocations.Grant(
          subjectCode, unitCode, advancedAlready ? 0 : advanceFen, Math.max(0, settlementFen));
    }

    /** The same share, paid so. */
    Earned paying(long advance, long settlement) {
      return new Earned(subjectCode, unitCode, shareFen, advance, settlement, derivation, parts);
    }
  }

  /** What the shares take of each line of the pool, and of those that cover it. */
  List<RoundAllocations.Part> parts(AwardRound round, boolean advancedAlready) {
    return RoundAllocations.split(
        shares.stream().map(share -> share.grant(advancedAlready)).toList(), lines(round));
  }

  static List<RoundAllocations.PoolLine> lines(AwardRound round) {
    return round.pools.stream()
        .map(pool -> new RoundAllocations.PoolLine(pool.budgetLineId, pool.amountFen))
        .toList();
  }

  /** A subject's share. */
  Optional<Earned> of(String subjectCode) {
    return shares.stream().filter(share -> share.subjectCode().equals(subjectCode)).findFirst();
  }

  /** The same with other shares. */
  ComputedData with(UnaryOperator<Earned> other) {
    return new ComputedData(shares.stream().map(other).toList(), leftFen, shortFen, derivation);
  }

  long wantedFen(boolean advancedAlready) {
    return shares.stream()
        .map(share -> share.grant(advancedAlready))
        .mapToLong(grant -> grant.advanceFen() + grant.settlementFen())
        .reduce(0, Math::addExact);
  }
}
