package org.ecocity.funding.movements;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Movements of budget lines (追加、调减、调剂、结转、收回): prepared by one hand in finance, approved by another,
 * posted at once. A unit sees those of its own lines.
 */
@Path("budget-movements")
@Tag(name = "budget")
class MovementResource {
  private final MovementPreparation preparation;
  private final MovementService service;
  private final MovementReading reading;
  private final LineHistory history;
  private final Transitions transitions;
  private final Caller caller;

  MovementResource(
      MovementPreparation preparation,
      MovementService service,
      MovementReading reading,
      LineHistory history,
      Transitions transitions,
      Caller caller) {
    this.preparation = preparation;
    this.service = service;
    this.reading = reading;
    this.history = history;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Prepares a movement; no money moves yet. */
  @POST
  @Idempotent(required = true)
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Prepare a movement of budget lines")
  public RestResponse<MovementView> prepare(
      @Valid @NotNull MovementRequest request, @Context UriInfo uri) {
    var view = preparation.prepare(caller, request);
    return Created.at(uri, view.id(), view);
  }

  /** Movements the caller may see. */
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
    Roles.OFFICE
  })
  @Operation(summary = "Movements of budget lines the caller may see; sort: preparedOn")
  public Page<MovementView> list(@BeanParam PageRequest page, @BeanParam MovementFilter filter) {
    return reading.list(caller, page, filter);
  }

  /** Lines whose money was not spent two years running: it goes back to the treasury. */
  @GET
  @Path("due-recoveries")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "Budget lines whose money is due to go back to the treasury, by code")
  public Page<DueRecovery> dueRecoveries() {
    return Page.whole(history.dueRecoveries());
  }

  /** One movement. */
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
    Roles.OFFICE
  })
  @Operation(summary = "One movement of budget lines")
  public MovementView get(@PathParam("id") UUID id) {
    return reading.get(caller, id);
  }

  /** Approves a prepared movement, which posts it, or cancels it. */
  @POST
  @Path("{id}/transitions")
  @Idempotent(required = true)
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Approve or cancel a prepared movement; see the table of its states")
  public MovementView step(@PathParam("id") UUID id, @Valid @NotNull MovementTransition wanted) {
    var outcome = service.step(caller, id, wanted);
    if (outcome instanceof MovementOutcome.Done(var movement)) {
      return movement;
    }
    throw MovementProblems.of(outcome, wanted.to());
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
    Roles.OFFICE
  })
  @Operation(summary = "History of a movement, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    reading.get(caller, id);
    return Page.whole(transitions.of(MovementPreparation.AGGREGATE, id));
  }
}
