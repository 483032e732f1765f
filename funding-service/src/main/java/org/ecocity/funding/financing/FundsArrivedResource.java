package org.ecocity.funding.financing;

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
import org.jspecify.annotations.Nullable;

/**
 * Funds arrived at projects (到位资金): recorded by finance, seen by finance and the project's unit.
 */
@Path("funds-arrived")
@Tag(name = "financing")
class FundsArrivedResource {
  private final ArrivalService service;
  private final Transitions transitions;
  private final Caller caller;

  FundsArrivedResource(ArrivalService service, Transitions transitions, Caller caller) {
    this.service = service;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Records money that has arrived. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Record funds arrived at a project")
  public RestResponse<ArrivalView> record(
      @Valid @NotNull ArrivalRequest request, @Context UriInfo uri) {
    var view = service.record(request);
    return Created.at(uri, view.id(), view);
  }

  /** Arrivals the caller may see. */
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
  @Operation(summary = "Funds arrived that the caller may see; sort: arrivedOn")
  public Page<ArrivalView> list(
      @BeanParam PageRequest page, @QueryParam("projectId") @Nullable UUID projectId) {
    return service.list(caller, page, projectId);
  }

  /** One arrival. */
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
  @Operation(summary = "One arrival of funds")
  public ArrivalView get(@PathParam("id") UUID id) {
    return service.get(caller, id);
  }

  /** Reverses an arrival that was a mistake. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Reverse an arrival with a reason")
  public ArrivalView transition(
      @PathParam("id") UUID id, @Valid @NotNull ArrivalRequest.Transition wanted) {
    var present = service.get(caller, id).state();
    if (!present.next().contains(wanted.to())) {
      throw Problem.transitionNotAllowed(present, wanted.to(), present.next());
    }
    var reason = wanted.reason();
    if (reason == null || reason.isBlank()) {
      throw Problem.rule("reason-missing", "reason");
    }
    return service.reverse(id, reason.strip());
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
  @Operation(summary = "History of an arrival")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    service.get(caller, id);
    return Page.whole(transitions.of(ArrivalService.AGGREGATE, id));
  }
}
