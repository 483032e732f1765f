package org.ecocity.funding.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.engine.AwardEngine;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal;
import org.ecocity.funding.engine.AwardPolicy.Subjects;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.policies.AwardPolicyBook;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/** The laboratory: what a version would give, stored nowhere. */
@ApplicationScoped
class SimulationService {
  private static final int MOST_GAPS_TOLD = 100;

  private final AwardPolicyBook policies;
  private final Units units;
  private final BusinessClock clock;

  SimulationService(AwardPolicyBook policies, Units units, BusinessClock clock) {
    this.policies = policies;
    this.units = units;
    this.clock = clock;
  }

  /** Computes outside any transaction: a long computation holds no connection. */
  SimulationView simulate(Caller caller, String code, int version, SimulationRequest request) {
    var policy = policies.readable(caller, code, version).policy();
    var frozen = request.frozen(clock.today());
    return switch (AwardEngine.compute(policy, frozen, request.poolFen())) {
      case AwardResult result ->
          SimulationView.of(
              code,
              version,
              request.poolFen(),
              policy.subjects() == Subjects.UNIT,
              result,
              units.names(),
              request.unread(policy.factorCodes()));
      case AwardRefusal refusal -> throw notComputable(refusal);
    };
  }

  private static Problem notComputable(AwardRefusal refusal) {
    var problem = Problem.of(422, "award-not-computable", refusal.gaps().size());
    refusal.gaps().stream()
        .limit(MOST_GAPS_TOLD)
        .forEach(gap -> problem.at("factors", "award-gap", gap.text(), gap.textEn()));
    return problem;
  }
}
