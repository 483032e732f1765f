package org.ecocity.funding.engine;

/** Computes awards. Pure: the same input gives the same result, in whatever order it comes. */
public final class AwardEngine {
  private AwardEngine() {}

  /** What each subject earns of a pool in fen, or what is missing and whose. */
  public static AwardOutcome compute(AwardPolicy policy, FrozenFactors frozen, long poolFen) {
    throw new UnsupportedOperationException();
  }
}
