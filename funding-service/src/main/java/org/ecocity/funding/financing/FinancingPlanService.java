package org.ecocity.funding.financing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.planwatch.FinancingWarnings;
import org.ecocity.funding.sources.FundingSourceService;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Files and shows financing plans, and says what of a project's money is there. */
@ApplicationScoped
public class FinancingPlanService {
  static final String AGGREGATE = "financing-plan";

  private final FinancingPlans plans;
  private final FundsArrivals arrivals;
  private final FundingSourceService sources;
  private final Ledger ledger;
  private final FinancingWarnings warnings;
  private final Outbox outbox;
  private final Audit audit;

  FinancingPlanService(
      FinancingPlans plans,
      FundsArrivals arrivals,
      FundingSourceService sources,
      Ledger ledger,
      FinancingWarnings warnings,
      Outbox outbox,
      Audit audit) {
    this.plans = plans;
    this.arrivals = arrivals;
    this.sources = sources;
    this.ledger = ledger;
    this.warnings = warnings;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Transactional
  PlanView get(UUID projectId) {
    return view(plans.require(projectId));
  }

  @Transactional
  PlanOutcome file(Caller caller, UUID projectId, long version, PlanRequest request) {
    var plan = plans.lock(projectId);
    if (plan.version != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    if (!caller.has(Roles.FINANCE) && !caller.isOf(plan.ownerUnitCode)) {
      throw Problem.notPermitted("project-of-another-unit");
    }
    var before = view(plan);
    var outcome = plan.file(request.planSources(), request.planYears(), sources.governmentByKind());
    if (outcome instanceof PlanOutcome.Filed) {
      plans.flush();
      var after = view(plan);
      audit.changed(AGGREGATE, plan.id, before, after);
      outbox.append(plan.id, FinancingPlanChanged.of(plan, after.arrivedFen()));
    }
    return outcome;
  }

  /** What of a project's money is there; it stays so until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ProjectMoney hold(UUID projectId) {
    var plan = plans.lock(projectId);
    var left = new HashMap<String, Long>();
    arrivals
        .arrivedAt(projectId)
        .rows()
        .forEach(r -> left.merge(r.kind(), r.amountFen(), Long::sum));
    arrivals.usedFenByKind(projectId).forEach((kind, fen) -> left.merge(kind, -fen, Long::sum));
    return new ProjectMoney(plan.projectCode, plan.ownerUnitCode, plan.accountId, left);
  }

  /**
   * A project's money.
   *
   * @param projectCode code of the project
   * @param ownerUnitCode its unit
   * @param accountId its account in the ledger
   * @param leftFenByKind what has arrived of each kind and was not used, in fen
   */
  public record ProjectMoney(
      String projectCode, String ownerUnitCode, UUID accountId, Map<String, Long> leftFenByKind) {}

  private PlanView view(FinancingPlan plan) {
    return PlanView.of(
        plan,
        arrivals.arrivedAt(plan.id),
        arrivals.usedFenByKind(plan.id),
        ledger.paidFenOfProject(plan.id),
        warnings.of(plan.id));
  }
}
