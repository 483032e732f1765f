package org.ecocity.projects.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.platform.security.Caller;
import org.ecocity.projects.desk.Todo;
import org.ecocity.projects.desk.Todos;

/** A version of the plan waits on the desk of each hand that may take it further. */
@ApplicationScoped
class PlanTodos implements Todos {
  private final PlanVersions plans;
  private final PlanRights rights;

  PlanTodos(PlanVersions plans, PlanRights rights) {
    this.plans = plans;
    this.rights = rights;
  }

  @Override
  @Transactional
  public List<Todo> of(Caller caller) {
    return plans.open().stream().flatMap(plan -> todo(plan, caller)).toList();
  }

  private Stream<Todo> todo(PlanVersion plan, Caller caller) {
    return rights.allowed(plan).stream()
        .filter(to -> to != PlanState.DRAFT)
        .map(
            to ->
                new Todo(
                    plan.id() + ":" + to,
                    "PLAN_VERSION_" + to,
                    verb(to) + "创建方案第 " + plan.number() + " 版",
                    verbEn(to) + " plan version " + plan.number(),
                    "plan-version",
                    plan.id().toString(),
                    null,
                    plan.title(),
                    caller.unit(),
                    plan.stateSince(),
                    null,
                    "/plan/" + plan.id()));
  }

  private static String verb(PlanState to) {
    return switch (to) {
      case DRAFT -> "退回";
      case CHECKED -> "会签";
      case APPROVED -> "审定";
      case ISSUED, SUPERSEDED -> "登记文号并印发";
    };
  }

  private static String verbEn(PlanState to) {
    return switch (to) {
      case DRAFT -> "Give back";
      case CHECKED -> "Check";
      case APPROVED -> "Approve";
      case ISSUED, SUPERSEDED -> "Number and issue";
    };
  }
}
