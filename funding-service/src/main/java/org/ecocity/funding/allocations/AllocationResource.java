package org.ecocity.funding.allocations;

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
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Allocations between levels (下达预算指标): made by award rounds, or prepared by a finance officer and
 * done by the finance chief; taken back by the reverse allocation. A unit sees its own.
 */
@Path("allocations")
@Tag(name = "budget")
class AllocationResource {
  private final AllocationService service;
  private final AllocationReading reading;
  private final Transitions transitions;
  private final Caller caller;

  AllocationResource(
      AllocationService service,
      AllocationReading reading,
      Transitions transitions,
      Caller caller) {
    this.service = service;
    this.reading = reading;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Prepares an allocation to a unit, or the taking back of one; no money moves yet. */
  @POST
  @Idempotent(required = true)
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Prepare an allocation to a unit, or take one back")
  public RestResponse<AllocationView> prepare(
      @Valid @NotNull AllocationRequest request, @Context UriInfo uri) {
    var view = service.prepare(caller, request);
    return Created.at(uri, view.id(), view);
  }

  /** Allocations the caller may see. */
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
  @Operation(summary = "Allocations the caller may see; sort: preparedOn, amountFen")
  public Page<AllocationView> list(
      @BeanParam PageRequest page, @BeanParam AllocationFilter filter) {
    return reading.list(caller, page, filter);
  }

  /** One allocation. */
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
  @Operation(summary = "One allocation")
  public AllocationView get(@PathParam("id") UUID id) {
    return reading.get(caller, id);
  }

  /** Does a prepared allocation, or cancels it. */
  @POST
  @Path("{id}/transitions")
  @Idempotent(required = true)
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHIEF})
  @Operation(summary = "Do or cancel a prepared allocation; see the table of its states")
  public AllocationView step(
      @PathParam("id") UUID id, @Valid @NotNull AllocationTransition wanted) {
    return switch (service.step(caller, id, wanted)) {
      case AllocationOutcome.Done(var allocation) -> allocation;
      case AllocationOutcome.NotAllowed(var from, var allowed) ->
          throw Problem.transitionNotAllowed(from, wanted.to(), allowed);
      case AllocationOutcome.NotPermitted() -> throw Problem.notPermitted();
      case AllocationOutcome.SameHand() -> throw Problem.notPermitted("same-hand-of-allocation");
      case AllocationOutcome.ReasonMissing() -> throw Problem.rule("reason-missing", "reason");
      case AllocationOutcome.LineTooSmall(var code, var left) ->
          throw Problem.rule("line-too-small", null, code, left);
      case AllocationOutcome.MoreThanAllocated(var kept) ->
          throw Problem.rule("more-than-allocated", null, kept);
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
    Roles.OFFICE
  })
  @Operation(summary = "History of an allocation, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    reading.get(caller, id);
    return Page.whole(transitions.of(RoundAllocations.AGGREGATE, id));
  }
}
