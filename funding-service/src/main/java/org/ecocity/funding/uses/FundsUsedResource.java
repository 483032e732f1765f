package org.ecocity.funding.uses;

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
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Use of money that has arrived at projects by no budget line (非财政资金使用): recorded and confirmed by
 * two hands of the project's unit, seen by it and by finance.
 */
@Path("funds-used")
@Tag(name = "financing")
class FundsUsedResource {
  private final UseService service;
  private final Transitions transitions;
  private final Caller caller;

  FundsUsedResource(UseService service, Transitions transitions, Caller caller) {
    this.service = service;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Records a use with its bank slip; it counts once another hand has confirmed it. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Record that money of one's project was used")
  public RestResponse<UseView> record(@Valid @NotNull UseRequest request, @Context UriInfo uri) {
    var view = service.record(caller, request);
    return Created.at(uri, view.id(), view);
  }

  /** Uses the caller may see. */
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
  @Operation(summary = "Uses of projects' money that the caller may see; sort: usedOn")
  public Page<UseView> list(
      @BeanParam PageRequest page,
      @QueryParam("projectId") @Nullable UUID projectId,
      @QueryParam("state") @Nullable UseState state) {
    return service.list(caller, page, projectId, state);
  }

  /** One use. */
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
  @Operation(summary = "One use of a project's money")
  public UseView get(@PathParam("id") UUID id) {
    return service.get(caller, id);
  }

  /** Confirms, withdraws or reverses a use. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF, Roles.FINANCE})
  @Operation(
      summary = "Confirm or withdraw a use, as another hand of the unit; reverse, as finance")
  public UseView transition(
      @PathParam("id") UUID id, @Valid @NotNull UseRequest.Transition wanted) {
    return service.step(caller, id, wanted);
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
  @Operation(summary = "History of a use")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    service.get(caller, id);
    return Page.whole(transitions.of(UseService.AGGREGATE, id));
  }
}
