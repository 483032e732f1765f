package org.ecocity.notification.leaders;

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
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Efficiency leaders (能效领跑者): rounds, entries, ranking by energy for a square metre. */
@Path("efficiency-leaders/rounds")
@Tag(name = "efficiency-leaders")
class RoundResource {
  private final RoundService service;

  RoundResource(RoundService service) {
    this.service = service;
  }

  /** Opens a round with its groups and their quotas; the same title twice a year is 409. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Open a round of efficiency leaders")
  public RestResponse<RoundView> open(@Valid @NotNull RoundRequest request, @Context UriInfo uri) {
    var opened = service.open(request);
    return Created.at(uri, opened.id(), opened);
  }

  /** All rounds; sorted by {@code year}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "Rounds of efficiency leaders")
  public Page<RoundView> list(@BeanParam PageRequest page) {
    return service.list(page);
  }

  /** One round. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "One round")
  public RoundView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Enters a building for the caller's unit while the round is open. */
  @POST
  @Path("{id}/entries")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.OFFICE})
  @Operation(summary = "Enter a building")
  public RestResponse<EntryView> enter(
      @PathParam("id") UUID id, @Valid @NotNull EntryRequest request, @Context UriInfo uri) {
    var entered = service.enter(id, request);
    return Created.at(uri, entered.id(), entered);
  }

  /** Entries: a unit's own while the round is open, all afterwards; sorted by {@code bodyName}. */
  @GET
  @Path("{id}/entries")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "Entries of a round that the caller may read")
  public Page<EntryView> entries(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return service.entries(id, page);
  }

  /** Ranks by group, equal figures sharing one; who fails a gate stands there without a rank. */
  @GET
  @Path("{id}/ranking")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "The ranking, by group")
  public Page<RankedView> ranking(@PathParam("id") UUID id) {
    return service.ranking(id);
  }

  /** Publishes the ranking. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Publish a round")
  public RoundView move(@PathParam("id") UUID id, @Valid @NotNull RoundTransition wish) {
    var round = service.get(id);
    if (wish.to() != RoundState.PUBLISHED) {
      throw Problem.transitionNotAllowed(round.state(), wish.to(), round.state().next());
    }
    return switch (service.publish(id)) {
      case RoundOutcome.Published() -> service.get(id);
      case RoundOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wish.to(), from.next());
      case RoundOutcome.Empty() -> throw Problem.rule("round-empty", "to");
    };
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "History of a round")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    return Page.whole(service.history(id));
  }
}
