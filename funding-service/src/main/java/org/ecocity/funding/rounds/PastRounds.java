package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.FrozenFactors;
import org.jspecify.annotations.Nullable;

/** The door to computed rounds for the laboratory. */
@ApplicationScoped
public class PastRounds {
  private final AwardRounds rounds;
  private final Freezes freezes;
  private final Computing computing;

  PastRounds(AwardRounds rounds, Freezes freezes, Computing computing) {
    this.rounds = rounds;
    this.freezes = freezes;
    this.computing = computing;
  }

  /**
   * Rounds whose shares stand, the latest first; of one policy and one year where they are given.
   */
  @Transactional
  public List<PastRound> latest(@Nullable String policyCode, @Nullable Integer year, int limit) {
    return rounds.computed(policyCode, year, limit).stream().map(this::past).toList();
  }

  private PastRound past(AwardRound round) {
    var freeze = freezes.require(round.id, round.freezeNo);
    var frozen = freezes.data(freeze);
    var got = new TreeMap<String, PastRound.Got>();
    freezes
        .computed(freeze)
        .orElseThrow()
        .shares()
        .forEach(
            share ->
                got.put(
                    share.subjectCode(), new PastRound.Got(share.unitCode(), share.shareFen())));
    return new PastRound(
        round.id,
        round.policyCode,
        round.policyVersion,
        round.year,
        round.state,
        computing.booked(round.policyCode, round.policyVersion).policy().subjects(),
        frozen.eligibleCodes(),
        frozen.poolFen(),
        freeze.no,
        freeze.sha256,
        frozen.forEngine(),
        got);
  }

  /**
   * A computed round as the laboratory replays it: what it was computed from and what came out.
   *
   * @param roundId the round
   * @param policyCode the policy it was computed by
   * @param policyVersion its version
   * @param year budget year
   * @param state where it stands
   * @param subjects who earned
   * @param subjectCodes the subjects it was for; all that the figures name when empty
   * @param poolFen what was distributed, in fen
   * @param freezeNo the freeze
   * @param sha256 hash of the frozen data
   * @param frozen the frozen figures
   * @param got what each got
   */
  public record PastRound(
      UUID roundId,
      String policyCode,
      int policyVersion,
      int year,
      RoundState state,
      AwardPolicy.Subjects subjects,
      List<String> subjectCodes,
      long poolFen,
      int freezeNo,
      String sha256,
      FrozenFactors frozen,
      Map<String, Got> got) {

    /** The day the figures are of. */
    public LocalDate asOf() {
      return frozen.asOf();
    }

    /**
     * What a subject got.
     *
     * @param unitCode the unit that got it
     * @param shareFen in fen
     */
    public record Got(String unitCode, long shareFen) {}
  }
}
