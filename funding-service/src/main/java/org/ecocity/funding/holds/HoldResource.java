package org.ecocity.funding.holds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Holds on new payment requests (rule 14): placed by a SERIOUS finding, decided by the finance
 * chief, seen by finance, the watching bodies and the project's unit.
 */
@Path("holds")
@Tag(name = "holds")
class HoldResource {
  private final HoldDecisions decisions;
  private final Transitions transitions;
  private final Caller caller;

  HoldResource(HoldDecisions decisions, Transitions transitions, Caller caller) {
    this.decisions = decisions;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Holds the caller may see. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.INSPECTOR
  })
  @Operation(summary = "Holds the caller may see; sort: placedOn, until")
  public Page<HoldView> list(
      @BeanParam PageRequest page,
      @QueryParam("projectId") @Nullable UUID projectId,
      @QueryParam("state") @Nullable HoldState state) {
    return decisions.list(caller, page, projectId, state);
  }

  /** One hold. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.INSPECTOR
  })
  @Operation(summary = "One hold")
  public HoldView get(@PathParam("id") UUID id) {
    return decisions.get(caller, id);
  }

  /** Confirms a hold with a term, or lifts it; both with a reason. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE_CHIEF)
  @Operation(summary = "Confirm a hold with a term, or lift it")
  public HoldView transition(@PathParam("id") UUID id, @Valid @NotNull HoldTransition wanted) {
    return switch (decisions.decide(id, wanted)) {
      case HoldOutcome.Done(var from) -> decisions.get(caller, id);
      case HoldOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wanted.to(), from.next());
      case HoldOutcome.ReasonMissing() -> throw Problem.rule("reason-missing", "reason");
      case HoldOutcome.TermMissing() -> throw Problem.rule("term-missing", "until");
    };
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.INSPECTOR
  })
  @Operation(summary = "History of a hold, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    decisions.get(caller, id);
    return Page.whole(transitions.of(HoldService.AGGREGATE, id));
  }
}
