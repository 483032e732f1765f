package org.ecocity.funding.financing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/**
 * The financing plan of a project that stands in an issued key-project table, and so is readable to
 * every official.
 */
@Path("projects/{projectId}/financing-plan")
@Tag(name = "financing")
class FinancingPlanResource {
  private final FinancingPlanService service;
  private final Caller caller;

  FinancingPlanResource(FinancingPlanService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  /** The plan with its gap. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.AUDITOR,
    Roles.INSPECTOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Sources of a project's money: planned, committed, arrived, and the gap")
  public PlanView get(@PathParam("projectId") UUID projectId) {
    return service.get(projectId);
  }

  /** Replaces the plan: by the project's unit or by finance. */
  @PUT
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF, Roles.FINANCE})
  @Operation(summary = "Replace a project's financing plan; needs If-Match")
  public PlanView put(
      @PathParam("projectId") UUID projectId,
      @Valid @NotNull PlanRequest request,
      @Context HttpHeaders headers) {
    var version = service.get(projectId).version();
    IfMatch.require(headers, version);
    return switch (service.file(caller, projectId, version, request)) {
      case PlanOutcome.Filed() -> service.get(projectId);
      case PlanOutcome.UnknownSource(var kind) ->
          throw Problem.rule("unknown-source", "sources", kind);
      case PlanOutcome.SourceTwice(var kind) -> throw Problem.rule("source-twice", "sources", kind);
      case PlanOutcome.CommittedOverPlanned(var kind) ->
          throw Problem.rule("committed-over-planned", "sources", kind);
      case PlanOutcome.YearTwice(var kind) ->
          throw Problem.rule("source-year-twice", "sources", kind);
      case PlanOutcome.YearsOverSource(var kind) ->
          throw Problem.rule("years-over-source", "sources", kind);
      case PlanOutcome.TooLarge() -> throw Problem.rule("plan-too-large", "sources");
      case PlanOutcome.GovernmentShareTooSmall(var percent) ->
          throw Problem.rule("government-share-too-small", "sources", percent);
    };
  }
}
