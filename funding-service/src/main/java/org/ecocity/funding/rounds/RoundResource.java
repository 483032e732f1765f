package org.ecocity.funding.rounds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.rounds.RoundRequest.RoundTransition;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Award rounds (以奖代补): seen by programme office, leading group, finance and auditor from their
 * beginning, by everybody else from their first public notice on.
 */
@Path("award-rounds")
@Tag(name = "grants")
class RoundResource {
  private final RoundService service;
  private final RoundProgress progress;
  private final Transitions transitions;

  RoundResource(RoundService service, RoundProgress progress, Transitions transitions) {
    this.service = service;
    this.progress = progress;
    this.transitions = transitions;
  }

  /** Begins a round: figures are collected from now on. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.OFFICE_CHIEF, Roles.FINANCE})
  @Operation(summary = "Begin an award round")
  public RestResponse<RoundView> begin(@Valid @NotNull RoundRequest request, @Context UriInfo uri) {
    var view = service.begin(request);
    return Created.at(uri, view.id(), view);
  }

  /** Rounds the caller may see. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Award rounds the caller may see; sort: preparedOn, year")
  public Page<RoundView> list(
      @BeanParam PageRequest page,
      @QueryParam("policyCode") @Nullable String policyCode,
      @QueryParam("year") @Nullable Integer year,
      @QueryParam("state") @Nullable RoundState state) {
    return service.list(page, policyCode, year, state);
  }

  /** One round. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "One award round with what it lacks and the steps the caller may take")
  public RoundView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** The next step, by the hand whose turn it is. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF
  })
  @Operation(summary = "Take the next step of a round; see the table of its states")
  public RoundView step(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key")
          @Parameter(description = "Required for ALLOCATED and SETTLED, which move money")
          @Nullable String idempotencyKey,
      @Valid @NotNull RoundTransition wanted) {
    if (wanted.movesMoney() && idempotencyKey == null) {
      throw Problem.of(428, "idempotency-key-required");
    }
    return switch (progress.step(id, wanted)) {
      case RoundOutcome.Done(var round) -> round;
      case RoundOutcome.NotAllowed(var from, var allowed) ->
          throw Problem.transitionNotAllowed(from, wanted.to(), allowed);
      case RoundOutcome.FactorsMissing(var missing) ->
          throw Problem.rule("factors-missing", null, missing.size()).with("missing", missing);
      case RoundOutcome.PoolTooSmall(var shortFen) ->
          throw Problem.rule("pool-too-small", null, shortFen);
      case RoundOutcome.NoticeRunning(var closesOn) ->
          throw Problem.rule("notice-running", null, closesOn);
      case RoundOutcome.ObjectionsOpen(var count) ->
          throw Problem.rule("objections-open", null, count);
      case RoundOutcome.DocumentNumberMissing() ->
          throw Problem.rule("document-number-missing", "documentNumber");
      case RoundOutcome.AcceptanceMissing() ->
          throw Problem.rule("acceptance-missing", "acceptedOn");
      case RoundOutcome.ReasonMissing() -> throw Problem.rule("reason-missing", "reason");
      case RoundOutcome.UnknownSubject(var code) ->
          throw Problem.rule("unknown-subject", "withheldSubjectCodes", code);
    };
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "History of an award round, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    service.get(id);
    return Page.whole(transitions.of(RoundNews.AGGREGATE, id));
  }
}
