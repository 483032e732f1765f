package org.ecocity.funding.performance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Performance targets (绩效目标): entered by the unit that owns the line, confirmed by finance. The
 * unit sees its own; finance, auditor, leading group and programme office see all.
 */
@Path("performance-targets")
@Tag(name = "performance")
class TargetResource {
  private final TargetService service;
  private final PerformanceSteps steps;
  private final Transitions transitions;

  TargetResource(TargetService service, PerformanceSteps steps, Transitions transitions) {
    this.service = service;
    this.steps = steps;
    this.transitions = transitions;
  }

  /** Enters the targets of a line of the caller's unit, as a draft. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Enter performance targets of a budget line")
  public RestResponse<TargetView> enter(
      @Valid @NotNull TargetRequest request, @Context UriInfo uri) {
    var view = service.enter(request);
    return Created.at(uri, view.id(), view);
  }

  /** Targets the caller may see. */
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
  @Operation(summary = "Performance targets the caller may see; sort: year, budgetLineCode")
  public Page<TargetView> list(@BeanParam PageRequest page, @BeanParam PerformanceFilter filter) {
    return service.list(page, filter);
  }

  /** One line's targets. */
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
  @Operation(summary = "Performance targets of one budget line")
  public TargetView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Replaces targets that finance has not confirmed; those sent back are a draft again. */
  @PUT
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Replace targets that are not confirmed; needs If-Match")
  public TargetView replace(
      @PathParam("id") UUID id,
      @Valid @NotNull TargetRequest request,
      @Context HttpHeaders headers) {
    long version = service.get(id).version();
    IfMatch.require(headers, version);
    return service.replace(id, version, request);
  }

  /** Deletes targets that finance has not confirmed. 409 {@code target-stays}. */
  @DELETE
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Delete targets that are not confirmed; needs If-Match")
  public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    long version = service.get(id).version();
    IfMatch.require(headers, version);
    service.delete(id, version);
  }

  /** Confirms targets or sends them back. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Confirm targets or send them back; see the table of states")
  public TargetView step(@PathParam("id") UUID id, @Valid @NotNull PerformanceTransition wanted) {
    var outcome = steps.step(id, wanted);
    if (outcome instanceof PerformanceOutcome.Done) {
      return service.get(id);
    }
    throw PerformanceSteps.refusal(outcome, wanted.to());
  }

  /** The history of targets and result. */
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
  @Operation(summary = "History of targets and their result, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    service.get(id);
    return Page.whole(transitions.of(PerformanceSteps.AGGREGATE, id));
  }
}
