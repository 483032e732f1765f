package org.ecocity.funding.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.engine.DerivationLine;
import org.ecocity.funding.factors.FactorView;
import org.jspecify.annotations.Nullable;

/**
 * How the shares of a round were reached: everything that an official needs to reckon them by hand.
 *
 * @param roundId the round
 * @param policyCode the policy
 * @param policyVersion its version
 * @param policyName its Chinese name
 * @param policyNameEn its English name
 * @param year budget year
 * @param asOf the day the figures are of
 * @param poolFen the pool in fen
 * @param poolSources where it comes from
 * @param freezeNo which freeze, from 1
 * @param frozenOn business date
 * @param sha256 hash of the canonical form
 * @param canonical the canonical form, whose UTF-8 bytes have that hash
 * @param computedOn business date
 * @param reproduced whether the same frozen data give the same result again, now
 * @param factors the frozen figures
 * @param derivation what holds for all: sums, rounds of the cap, left or short with its reason
 * @param shares each share with its derivation
 * @param leftFen what stays in the pool, in fen
 * @param shortFen what the pool is short of, in fen
 */
record ExplanationView(
    UUID roundId,
    String policyCode,
    int policyVersion,
    String policyName,
    String policyNameEn,
    int year,
    LocalDate asOf,
    long poolFen,
    List<FrozenData.Source> poolSources,
    int freezeNo,
    LocalDate frozenOn,
    String sha256,
    String canonical,
    LocalDate computedOn,
    boolean reproduced,
    List<FactorView> factors,
    List<DerivationLine> derivation,
    List<ShareView> shares,
    long leftFen,
    long shortFen) {
  /**
   * A share of a round.
   *
   * @param subjectCode whose: a unit's or project's code
   * @param subjectName its name
   * @param unitCode the unit that gets it
   * @param unitName its present name
   * @param shareFen all of it, in fen
   * @param advanceFen at once, in fen
   * @param settlementFen after acceptance, in fen; below zero when too much was advanced before
   * @param explanation how it was reached, line by line
   * @param parts the share by levels of government, where the policy splits it
   * @param allocatedFen what of it stands in the unit's lines or was spent of them, in fen, what
   *     was taken back aside; none before ALLOCATED
   * @param settled what became of it when the round was settled
   */
  record ShareView(
      String subjectCode,
      String subjectName,
      String unitCode,
      String unitName,
      long shareFen,
      long advanceFen,
      long settlementFen,
      List<DerivationLine> explanation,
      List<PartView> parts,
      @Nullable Long allocatedFen,
      @Nullable SettledView settled) {}

  /**
   * A part of a share.
   *
   * @param code level or purpose
   * @param name its name, Chinese
   * @param nameEn its name, English
   * @param amountFen in fen
   * @param paidByPool whether the round pays it; else it is for the one named to pay (应由其承担)
   */
  record PartView(String code, String name, String nameEn, long amountFen, boolean paidByPool) {}

  /**
   * What became of a share after acceptance.
   *
   * @param acceptedOn day of the acceptance; none when the settlement was withheld
   * @param attachmentId its paper
   * @param dueFen what the pool pays of the share by the accepted figures, in fen
   * @param paidFen paid then, in fen
   * @param recoverFen had too much before, to be taken back, in fen
   * @param clawbackPreparedFen what clawbacks of this round's document were prepared of, in fen;
   *     the rest was advanced by others, who take it back
   */
  record SettledView(
      @Nullable LocalDate acceptedOn,
      @Nullable UUID attachmentId,
      long dueFen,
      long paidFen,
      long recoverFen,
      long clawbackPreparedFen) {
    static SettledView of(AwardRound.Settlement one) {
      return new SettledView(
          one.acceptedOn,
          one.attachmentId,
          one.dueFen,
          one.paidFen,
          one.recoverFen,
          one.preparedFen);
    }
  }
}
