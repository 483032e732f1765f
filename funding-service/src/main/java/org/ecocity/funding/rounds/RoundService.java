package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.allocations.PoolLines;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.factors.FactorBook;
import org.ecocity.funding.factors.FactorScope;
import org.ecocity.funding.factors.FactorSources;
import org.ecocity.funding.factors.WantedSources;
import org.ecocity.funding.gaps.PoolWarning;
import org.ecocity.funding.gaps.PoolWarnings;
import org.ecocity.funding.notices.NoticeBoard;
import org.ecocity.funding.policies.AwardPolicyBook;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Begins rounds and shows them. */
@ApplicationScoped
class RoundService {
  private final AwardRounds rounds;
  private final AwardPolicyBook policies;
  private final RoundRights rights;
  private final Computing computing;
  private final Freezes freezes;
  private final FactorBook factors;
  private final NoticeBoard notices;
  private final PoolLines pools;
  private final PoolWarnings warnings;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  RoundService(
      AwardRounds rounds,
      AwardPolicyBook policies,
      RoundRights rights,
      Computing computing,
      Freezes freezes,
      FactorBook factors,
      NoticeBoard notices,
      PoolLines pools,
      PoolWarnings warnings,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.rounds = rounds;
    this.policies = policies;
    this.rights = rights;
    this.computing = computing;
    this.freezes = freezes;
    this.factors = factors;
    this.notices = notices;
    this.pools = pools;
    this.warnings = warnings;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  RoundView begin(RoundRequest request) {
    rights.requirePreparer();
    var policy = policy(request);
    if (rounds.exists(policy.code(), request.year(), request.asOf())) {
      throw Problem.conflict("already-there");
    }
    var eligible = eligible(request, policy);
    var round =
        new AwardRound(
            policy.code(),
            policy.version(),
            request.year(),
            request.asOf(),
            pools(request, policy),
            eligible,
            caller,
            clock.today());
    rounds.persistAndFlush(round);
    var subjects =
        policy.subjects() == AwardPolicy.Subjects.UNIT ? eligible : policy.eligibleCodes();
    var byProject = policy.subjects() == AwardPolicy.Subjects.PROJECT;
    factors.begin(
        round.id,
        new FactorScope(subjects, byProject, eligible),
        WantedSources.read(
            request.factorSourcesOrNone(), policy.factorCodes(), request.asOf(), request.year()));
    audit.transition(RoundNews.AGGREGATE, round.id, null, round.state, null, request);
    var warned = warnings(round);
    if (!warned.isEmpty()) {
      audit.noted(RoundNews.AGGREGATE, round.id, "KEY_PROJECTS_NOT_COVERED", warned);
    }
    return view(round);
  }

  private AwardPolicy policy(RoundRequest request) {
    var version = request.policyVersion();
    var booked =
        (version == null
                ? policies.inForce(request.policyCode(), request.asOf())
                : policies.find(request.policyCode(), version))
            .orElseThrow(
                () ->
                    Problem.rule(
                        "unknown-policy",
                        version == null ? "policyCode" : "policyVersion",
                        request.policyCode(),
                        version == null ? request.asOf() : version));
    var policy = booked.policy();
    var over = policy.validTo();
    if (!booked.approved()
        || request.asOf().isBefore(policy.validFrom())
        || (over != null && request.asOf().isAfter(over))) {
      throw Problem.rule(
          "policy-not-in-force", "policyVersion", policy.code(), policy.version(), request.asOf());
    }
    return policy;
  }

  private static List<String> eligible(RoundRequest request, AwardPolicy policy) {
    var given = request.eligibleUnitCodes();
    var byUnit = policy.subjects() == AwardPolicy.Subjects.UNIT;
    if (given == null || given.isEmpty()) {
      return byUnit ? policy.eligibleCodes() : List.of();
    }
    var wanted = given.stream().map(String::strip).distinct().toList();
    if (byUnit && !policy.eligibleCodes().isEmpty()) {
      wanted.stream()
          .filter(code -> !policy.eligibleCodes().contains(code))
          .findFirst()
          .ifPresent(
              code -> {
                throw Problem.rule("unit-not-eligible", "eligibleUnitCodes", code);
              });
    }
    return wanted;
  }

  /**
   * The lines of the pool. Where the advance was paid already, the pool is larger by that than what
   * they have left; what the round itself pays is held against them when it is approved.
   */
  private List<AwardRound.Pool> pools(RoundRequest request, AwardPolicy policy) {
    var holdsAll = policy.advance().factorCode() == null;
    return pools
        .read(
            new PoolLines.Asked(
                "poolSources",
                RoundRequest.Source.wanted(request.poolSources()),
                request.year(),
                Set.of(),
                false,
                holdsAll))
        .stream()
        .map(given -> new AwardRound.Pool(given, false))
        .toList();
  }

  @Transactional
  RoundView get(UUID id) {
    return view(rounds.readable(id));
  }

  @Transactional
  Page<RoundView> list(
      PageRequest page,
      @Nullable String policyCode,
      @Nullable Integer year,
      @Nullable RoundState state) {
    return rounds.list(page, policyCode, year, state).map(round -> view(round, false));
  }

  RoundView view(AwardRound round) {
    return view(round, true);
  }

  private RoundView view(AwardRound round, boolean whole) {
    var insider = rounds.isInsider();
    return RoundView.of(
        round,
        new RoundView.Beside(
            computing.booked(round.policyCode, round.policyVersion),
            rights.allowed(round),
            insider ? factors.sources(round.id) : FactorSources.NONE,
            whole && insider && round.state == RoundState.COLLECTING
                ? computing.missing(round)
                : null,
            whole ? freezes.of(round.id).stream().map(RoundView.Frozen::of).toList() : null,
            notices.latest(round.id).orElse(null),
            whole && insider ? warnings(round) : Map.of()));
  }

  private Map<UUID, PoolWarning> warnings(AwardRound round) {
    return warnings.of(round.year, round.pools.stream().map(pool -> pool.budgetLineId).toList());
  }
}
