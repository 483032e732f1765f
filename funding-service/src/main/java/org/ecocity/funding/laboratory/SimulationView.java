package org.ecocity.funding.laboratory;

import java.util.List;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.DerivationLine;
import org.ecocity.funding.engine.Share;

/**
 * A computed award that nobody stored: allocations + left − short = pool.
 *
 * @param policyCode the policy
 * @param policyVersion its version
 * @param poolFen the pool, in fen
 * @param allocations what each earns
 * @param leftFen what stays in the pool, in fen
 * @param shortFen what the pool is short of, in fen
 * @param explanation what holds for all, line by line
 * @param unreadFactorCodes factors that were given and that the policy does not read: they changed
 *     nothing
 */
record SimulationView(
    String policyCode,
    int policyVersion,
    long poolFen,
    List<Earned> allocations,
    long leftFen,
    long shortFen,
    List<DerivationLine> explanation,
    List<String> unreadFactorCodes) {

  /**
   * What one earns.
   *
   * @param subjectCode unit or project
   * @param unitCode the same, where the policy is for units
   * @param name its present name, the code where it is not known
   * @param shareFen all of it, in fen
   * @param advanceFen at once, in fen
   * @param settlementFen later, in fen; negative when too much was advanced
   * @param parts by levels of government, when the policy splits shares
   * @param explanation how it was reached, line by line
   */
  record Earned(
      String subjectCode,
      @org.jspecify.annotations.Nullable String unitCode,
      String name,
      long shareFen,
      long advanceFen,
      long settlementFen,
      List<Share.Part> parts,
      List<DerivationLine> explanation) {}

  static SimulationView of(
      String code,
      int version,
      long poolFen,
      boolean ofUnits,
      AwardResult result,
      Units.Names names,
      List<String> unread) {
    var earned =
        result.shares().stream()
            .map(
                share ->
                    new Earned(
                        share.subjectCode(),
                        ofUnits ? share.subjectCode() : null,
                        ofUnits ? names.of(share.subjectCode()) : share.subjectCode(),
                        share.shareFen(),
                        share.advanceFen(),
                        share.settlementFen(),
                        share.parts(),
                        share.derivation()))
            .toList();
    return new SimulationView(
        code,
        version,
        poolFen,
        earned,
        result.leftFen(),
        result.shortFen(),
        result.derivation(),
        unread);
  }
}
