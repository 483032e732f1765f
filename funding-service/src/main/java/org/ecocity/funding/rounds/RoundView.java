package org.ecocity.funding.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.factors.FactorSource;
import org.ecocity.funding.factors.FactorSource.Origin;
import org.ecocity.funding.factors.FactorSources;
import org.ecocity.funding.factors.FactorView;
import org.ecocity.funding.gaps.PoolWarning;
import org.ecocity.funding.notices.NoticeView;
import org.ecocity.funding.policies.AwardPolicyBook;
import org.ecocity.platform.approvals.PaperApproval;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An award round (以奖代补).
 *
 * @param id the round
 * @param version for If-Match
 * @param policyCode the award policy
 * @param policyVersion its version
 * @param policyName its Chinese name
 * @param policyNameEn its English name
 * @param year budget year
 * @param asOf the day the figures are of
 * @param poolSources lines of the city that give the pool
 * @param poolFen the pool in fen
 * @param eligibleUnitCodes units it is for; all the policy's when empty
 * @param state where it stands
 * @param allowedTransitions steps the caller may take now
 * @param factorSources factors that nobody types in
 * @param missing while it collects: whose figures are missing or not confirmed, and which; not in
 *     lists
 * @param freezes each freeze with its hash, oldest first; not in lists
 * @param freezeNo the latest freeze, 0 before the first
 * @param notice its latest public notice
 * @param paper approval on paper that awaits or had a second person
 * @param documentNumber number of the finance bureau's document
 * @param documentId the document
 * @param settlementDocumentNumber number of the document that allocated the settlement
 * @param settlementDocumentId that document, if it is another
 * @param acceptedOn day the work was accepted
 * @param withheldSubjectCodes subjects that got no settlement
 * @param settlementFreezeNo the freeze with the accepted figures it was settled by, if there were
 *     any
 * @param preparedOn business date
 */
record RoundView(
    UUID id,
    long version,
    String policyCode,
    int policyVersion,
    String policyName,
    String policyNameEn,
    int year,
    LocalDate asOf,
    List<Source> poolSources,
    long poolFen,
    List<String> eligibleUnitCodes,
    RoundState state,
    List<RoundState> allowedTransitions,
    List<FactorSource> factorSources,
    @Nullable List<FactorView> missing,
    @Nullable List<Frozen> freezes,
    int freezeNo,
    @Nullable NoticeView notice,
    @Nullable PaperApproval paper,
    @Nullable String documentNumber,
    @Nullable UUID documentId,
    @Nullable String settlementDocumentNumber,
    @Nullable UUID settlementDocumentId,
    @Nullable LocalDate acceptedOn,
    List<String> withheldSubjectCodes,
    @Nullable Integer settlementFreezeNo,
    LocalDate preparedOn)
    implements Versioned {
  /**
   * A line of the pool.
   *
   * @param budgetLineId the line
   * @param budgetLineCode its code
   * @param amountFen what of it, in fen
   * @param covering whether it pays what the pool is short of and is not distributed
   * @param keyProjectsFirst warning: key projects of the line's owner that are not covered this
   *     year, which come first; for those who see rounds from their beginning; not in lists
   */
  record Source(
      UUID budgetLineId,
      String budgetLineCode,
      long amountFen,
      boolean covering,
      @Nullable PoolWarning keyProjectsFirst) {}

  /**
   * A freeze.
   *
   * @param no its number, from 1
   * @param frozenOn business date
   * @param sha256 hash of its canonical form
   */
  record Frozen(int no, LocalDate frozenOn, String sha256) {
    static Frozen of(Freeze freeze) {
      return new Frozen(freeze.no, freeze.frozenOn, freeze.sha256);
    }
  }

  /**
   * What is looked up beside the round itself.
   *
   * @param policy its policy
   * @param allowed steps the caller may take
   * @param sources factors that nobody types in
   * @param missing what it lacks, none in lists
   * @param freezes its freezes, none in lists
   * @param notice its latest notice
   * @param warnings of pool lines whose owners' key projects are not covered, none in lists
   */
  record Beside(
      AwardPolicyBook.BookedPolicy policy,
      List<RoundState> allowed,
      FactorSources sources,
      @Nullable List<FactorView> missing,
      @Nullable List<Frozen> freezes,
      @Nullable NoticeView notice,
      Map<UUID, PoolWarning> warnings) {}

  private static List<FactorSource> sources(FactorSources sources) {
    var said = new ArrayList<FactorSource>();
    sources
        .periods()
        .forEach(
            (factor, period) ->
                said.add(new FactorSource(factor, Origin.ASSESSMENT, period, null, null, null)));
    sources
        .ratedYears()
        .forEach(
            (factor, year) ->
                said.add(
                    new FactorSource(factor, Origin.PERFORMANCE_RATING, null, year, null, null)));
    sources
        .records()
        .forEach(
            (factor, from) ->
                said.add(
                    new FactorSource(
                        factor,
                        Origin.valueOf(from.kind().name()),
                        null,
                        from.year(),
                        from.measure(),
                        from.from())));
    return said;
  }

  static RoundView of(AwardRound round, Beside beside) {
    return new RoundView(
        round.id,
        round.version,
        round.policyCode,
        round.policyVersion,
        beside.policy().name(),
        beside.policy().nameEn(),
        round.year,
        round.asOf,
        round.pools.stream()
            .map(
                pool ->
                    new Source(
                        pool.budgetLineId,
                        pool.budgetLineCode,
                        pool.amountFen,
                        pool.covering,
                        beside.warnings().get(pool.budgetLineId)))
            .toList(),
        round.poolFen,
        round.eligibleUnitCodes,
        round.state,
        beside.allowed(),
        sources(beside.sources()),
        beside.missing(),
        beside.freezes(),
        round.freezeNo,
        beside.notice(),
        round.paper,
        round.documentNumber,
        round.documentId,
        round.settlementDocumentNumber,
        round.settlementDocumentId,
        round.acceptedOn,
        round.withheldCodes,
        round.settlementFreezeNo,
        round.preparedOn);
  }
}
