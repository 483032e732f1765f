package org.ecocity.supervision.leads;

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
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Leads (线索). Inspectors, programme office, leaders and the auditor read all; the unit concerned
 * reads its own refused payments at once and other leads only when it was heard.
 */
@Path("leads")
@Tag(name = "leads")
class LeadResource {
  private final LeadService service;

  LeadResource(LeadService service) {
    this.service = service;
  }

  /** Leads the caller may read; sorted by {@code code} or {@code openedOn}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "Leads that the caller may read")
  public Page<LeadView> list(
      @BeanParam PageRequest page,
      @QueryParam("state") @Nullable LeadState state,
      @QueryParam("unitCode") @Nullable String unitCode) {
    return service.list(page, state, unitCode);
  }

  /** One lead. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "One lead")
  public LeadView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Enters a hint by hand; a refused payment comes by itself (422). */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR})
  @Operation(summary = "Enter a hint from media, a citizen or an early warning")
  public RestResponse<LeadView> post(@Valid @NotNull LeadRequest request, @Context UriInfo uri) {
    var opened = service.openByHand(request);
    return Created.at(uri, opened.id(), opened);
  }

  /** Records what the unit says: OPEN → HEARD. By the unit, or by an inspector who heard it. */
  @POST
  @Path("{id}/statement")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.INSPECTOR})
  @Operation(summary = "Record the unit's statement")
  public LeadView hear(@PathParam("id") UUID id, @Valid @NotNull StatementRequest request) {
    return answer(id, LeadState.HEARD, service.hear(id, request.statement()));
  }

  /**
   * Decides: FINDING (only after the unit was heard, 409 before) raises a finding of the decider's
   * team, CLOSED ends it. Both need a reason.
   */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.INSPECTOR_CHIEF)
  @Operation(summary = "Decide on a lead")
  public LeadView decide(@PathParam("id") UUID id, @Valid @NotNull LeadTransition wish) {
    return answer(id, wish.to(), service.decide(id, wish));
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.INSPECTOR, Roles.AUDITOR})
  @Operation(summary = "History of a lead's states")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }

  private LeadView answer(UUID id, LeadState to, DecisionOutcome outcome) {
    return switch (outcome) {
      case DecisionOutcome.Decided decided -> service.get(id);
      case DecisionOutcome.Heard() -> service.get(id);
      case DecisionOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, to, from.next());
      case DecisionOutcome.Missing(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }
}
