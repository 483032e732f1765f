package org.ecocity.funding.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.rounds.RoundState;
import org.jspecify.annotations.Nullable;

/**
 * Past rounds replayed under versions of policies, side by side. Nothing of it is stored.
 *
 * @param versions the versions, the one asked for first, each with its sums
 * @param rounds the rounds, the latest first
 * @param units what each unit got and would get over the computable rounds
 * @param more whether there are older rounds than these; ask by year
 */
record ReplayView(
    List<VersionSum> versions, List<RoundReplay> rounds, List<UnitSum> units, boolean more) {

  /** Whether somebody would get more, less or the same. */
  enum ReplayChange {
    GAINS,
    LOSES,
    SAME
  }

  /**
   * A version and what it would do over all rounds it can be computed for.
   *
   * @param policyCode the policy
   * @param policyVersion its version
   * @param approved false for a draft
   * @param name its Chinese name
   * @param nameEn its English name
   * @param computableRounds rounds with all its factors
   * @param notComputableRounds rounds that lack some
   * @param gotFen what all got in the computable ones, in fen
   * @param wouldGetFen what all would get in them, in fen
   * @param differenceFen the second less the first
   * @param gainingUnits units that would get more over all
   * @param losingUnits units that would get less over all
   */
  record VersionSum(
      String policyCode,
      int policyVersion,
      boolean approved,
      String name,
      String nameEn,
      int computableRounds,
      int notComputableRounds,
      long gotFen,
      long wouldGetFen,
      long differenceFen,
      int gainingUnits,
      int losingUnits) {}

  /**
   * A past round.
   *
   * @param roundId the round
   * @param policyCode the policy it was computed by
   * @param policyVersion its version
   * @param year budget year
   * @param asOf the day the figures are of
   * @param state where it stands
   * @param poolFen its pool, in fen
   * @param freezeNo the freeze replayed
   * @param sha256 hash of its data
   * @param gotFen what all got, in fen
   * @param outcomes what each version would do, in the order of the versions
   * @param subjects each subject, by code
   */
  record RoundReplay(
      UUID roundId,
      String policyCode,
      int policyVersion,
      int year,
      LocalDate asOf,
      RoundState state,
      long poolFen,
      int freezeNo,
      String sha256,
      long gotFen,
      List<ReplayOutcome> outcomes,
      List<ReplaySubject> subjects) {}

  /**
   * What a version would do in a round.
   *
   * @param policyCode the policy
   * @param policyVersion its version
   * @param computable whether the round has every figure
   * @param reasons why not; at most 20
   * @param wouldGetFen what all would get, in fen
   * @param leftFen what would stay in the pool
   * @param shortFen what the pool would be short of
   * @param gaining how many would get more
   * @param losing how many would get less
   * @param gainFen what those would get more, in fen
   * @param lossFen what these would get less, in fen
   * @param withoutFigures subjects of the policy that the round had no figures for: left out
   * @param outsidePolicy subjects that got something and that the policy is not for
   */
  record ReplayOutcome(
      String policyCode,
      int policyVersion,
      boolean computable,
      List<ReplayReason> reasons,
      long wouldGetFen,
      long leftFen,
      long shortFen,
      int gaining,
      int losing,
      long gainFen,
      long lossFen,
      List<String> withoutFigures,
      List<String> outsidePolicy) {}

  /**
   * Why a round cannot be computed.
   *
   * @param subjectCode whose figure; empty when nobody's in particular
   * @param factorCode which factor; empty when none
   * @param text in a sentence, Chinese
   * @param textEn in a sentence, English
   */
  record ReplayReason(String subjectCode, String factorCode, String text, String textEn) {}

  /**
   * A subject of a round.
   *
   * @param subjectCode unit or project
   * @param unitCode the unit that gets it
   * @param unitName its present name
   * @param gotFen what it got, in fen
   * @param would what it would get, in the order of the versions
   */
  record ReplaySubject(
      String subjectCode, String unitCode, String unitName, long gotFen, List<WouldGet> would) {}

  /**
   * What a subject would get.
   *
   * @param shareFen in fen; none when the round is not computable
   * @param differenceFen that less what it got
   * @param change GAINS, LOSES or SAME
   */
  record WouldGet(
      @Nullable Long shareFen, @Nullable Long differenceFen, @Nullable ReplayChange change) {}

  /**
   * A unit over the rounds.
   *
   * @param unitCode the unit
   * @param unitName its present name
   * @param totals in the order of the versions
   */
  record UnitSum(String unitCode, String unitName, List<ReplayTotal> totals) {}

  /**
   * A unit's sums over the rounds a version can be computed for.
   *
   * @param gotFen what it got in them, in fen
   * @param wouldGetFen what it would get, in fen
   * @param differenceFen the second less the first
   * @param change GAINS, LOSES or SAME
   */
  record ReplayTotal(long gotFen, long wouldGetFen, long differenceFen, ReplayChange change) {}
}
