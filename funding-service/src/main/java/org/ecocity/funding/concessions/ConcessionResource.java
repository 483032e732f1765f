package org.ecocity.funding.concessions;

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
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Competition records of concessions and market projects: entered by the project's unit, concluded
 * by its principal officer. Drafts are seen by the unit, its line department, finance, auditor,
 * programme office and leading group; what is concluded by every official.
 */
@Path("concessions")
@Tag(name = "financing")
class ConcessionResource {
  private final ConcessionService service;
  private final Transitions transitions;
  private final Caller caller;

  ConcessionResource(ConcessionService service, Transitions transitions, Caller caller) {
    this.service = service;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Enters the record of a project as a draft. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Enter how a project's partner is chosen, as a draft")
  public RestResponse<ConcessionView> enter(
      @Valid @NotNull ConcessionRequest request, @Context UriInfo uri) {
    var view = service.enter(caller, request);
    return Created.at(uri, view.id(), view);
  }

  /** Records the caller may see. */
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
    Roles.INSPECTOR
  })
  @Operation(summary = "Competition records the caller may see; sort: projectCode, enteredOn")
  public Page<ConcessionView> list(
      @BeanParam PageRequest page, @BeanParam ConcessionFilter filter) {
    return service.list(caller, page, filter);
  }

  /** One record. */
  @GET
  @Path("{id}")
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
    Roles.INSPECTOR
  })
  @Operation(summary = "One competition record")
  public ConcessionView get(@PathParam("id") UUID id) {
    return service.get(caller, id);
  }

  /** Replaces a draft. */
  @PUT
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Replace a draft; needs If-Match")
  public ConcessionView put(
      @PathParam("id") UUID id,
      @Valid @NotNull ConcessionRequest request,
      @Context HttpHeaders headers) {
    var version = service.get(caller, id).version();
    IfMatch.require(headers, version);
    return service.write(caller, id, version, request);
  }

  /** Deletes a draft. */
  @DELETE
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Delete a draft; needs If-Match")
  public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    var version = service.get(caller, id).version();
    IfMatch.require(headers, version);
    service.delete(caller, id, version);
  }

  /** Begins the next version of a concluded record, which takes its place when it is concluded. */
  @POST
  @Path("{id}/corrections")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Correct a concluded record by a new version, as a draft")
  public RestResponse<ConcessionView> correct(
      @PathParam("id") UUID id, @Valid @NotNull ConcessionRequest request) {
    var view = service.correct(caller, id, request);
    return RestResponse.ResponseBuilder.<ConcessionView>create(201)
        .header("Location", "/api/funding/v1/concessions/" + view.id())
        .entity(view)
        .build();
  }

  /** Concludes a draft. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Conclude a competition record; it never changes after that")
  public ConcessionView step(
      @PathParam("id") UUID id, @Valid @NotNull ConcessionTransition wanted) {
    return switch (service.step(caller, id, wanted)) {
      case ConcessionOutcome.Done() -> service.get(caller, id);
      case ConcessionOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wanted.to(), from.next());
      case ConcessionOutcome.NotPermitted() -> throw Problem.notPermitted();
      case ConcessionOutcome.Missing(var field) ->
          throw Problem.rule("competition-incomplete", field, field);
      case ConcessionOutcome.InFuture(var field) ->
          throw Problem.rule("competition-in-future", field, field);
      case ConcessionOutcome.DecidedTooEarly(var announcedOn) ->
          throw Problem.rule("decided-before-announced", "decidedOn", announcedOn);
      case ConcessionOutcome.ContractTooEarly(var decidedOn) ->
          throw Problem.rule("contract-before-decision", "contractDate", decidedOn);
      case ConcessionOutcome.BidsUnfit(var method, var count) ->
          throw Problem.rule("bids-unfit", "bids", method, count);
      case ConcessionOutcome.BidderTwice(var bidder) ->
          throw Problem.rule("bidder-twice", "bids", bidder);
      case ConcessionOutcome.Misranked(var bidder) ->
          throw Problem.rule("bid-misranked", "bids", bidder);
      case ConcessionOutcome.PartnerNoBidder(var partner) ->
          throw Problem.rule("partner-no-bidder", "partner", partner);
      case ConcessionOutcome.PartnerNotFirst(var rank) ->
          throw Problem.rule("partner-not-first", "deviationReason", rank);
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
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.AUDITOR,
    Roles.INSPECTOR
  })
  @Operation(summary = "History of a competition record, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    service.get(caller, id);
    return Page.whole(transitions.of(ConcessionService.AGGREGATE, id));
  }
}
