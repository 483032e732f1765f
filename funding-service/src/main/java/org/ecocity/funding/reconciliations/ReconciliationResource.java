package org.ecocity.funding.reconciliations;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import org.ecocity.platform.money.Money;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Monthly reconciliation with the treasury (对账): opened by finance, listed by the treasury's system
 * or its workbook (import RECONCILIATION), explained by finance, closed by finance-check. Seen by
 * finance, auditor, leading group, programme office and the treasury's system; by no unit.
 */
@Path("reconciliations")
@Tag(name = "reconciliations")
class ReconciliationResource {
  private final ReconciliationService service;
  private final ReconciliationReading reading;
  private final Transitions transitions;
  private final Caller caller;

  ReconciliationResource(
      ReconciliationService service,
      ReconciliationReading reading,
      Transitions transitions,
      Caller caller) {
    this.service = service;
    this.reading = reading;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Opens a month; with rows it is compared at once. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.SYSTEM_PAYMENTS})
  @Operation(summary = "Open a month's reconciliation; rows by the treasury's system alone")
  public RestResponse<ReconciliationView> open(
      @Valid @NotNull ReconciliationRequest request, @Context UriInfo uri) {
    var view = service.open(caller.actor(), request);
    return Created.at(uri, view.id(), view);
  }

  /** Reconciliations, by month. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "Reconciliations; sort: period")
  public Page<ReconciliationView> list(
      @BeanParam PageRequest page,
      @QueryParam("period") @Nullable String period,
      @QueryParam("state") @Nullable ReconciliationState state) {
    return reading.list(caller.actor(), page, period, state);
  }

  /** One reconciliation. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "One reconciliation with the sums of both sides")
  public ReconciliationView get(@PathParam("id") UUID id) {
    return reading.get(caller.actor(), id);
  }

  /** Replaces the treasury's list and compares anew. */
  @PUT
  @Path("{id}/rows")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.SYSTEM_PAYMENTS)
  @Operation(summary = "Give the treasury's list of the month anew; needs If-Match")
  public ReconciliationView replaceRows(
      @PathParam("id") UUID id,
      @Valid @NotNull ReconciliationRequest.Rows request,
      @Context HttpHeaders headers) {
    long version = reading.get(caller.actor(), id).version();
    IfMatch.require(headers, version);
    return service.replaceRows(caller.actor(), id, version, request.rows());
  }

  /** The treasury's rows. */
  @GET
  @Path("{id}/rows")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "Rows of the treasury's list; sort: voucherNo")
  public Page<ReconciliationRequest.Row> rows(
      @PathParam("id") UUID id, @BeanParam PageRequest page) {
    return reading.rows(id, page);
  }

  /** What differs. */
  @GET
  @Path("{id}/differences")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "Differences between payments and the treasury's list; sort: voucherNo")
  public Page<ReconciliationView.DifferenceView> differences(
      @PathParam("id") UUID id,
      @BeanParam PageRequest page,
      @QueryParam("kind") @Nullable DifferenceKind kind,
      @QueryParam("explained") @Nullable Boolean explained) {
    return reading.differences(id, page, kind, explained);
  }

  /** What stands between this month and another. */
  @GET
  @Path("{id}/outstanding")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(
      summary = "Vouchers in transit at the month's end, and slips of it that were posted later")
  public Page<Outstanding> outstanding(@PathParam("id") UUID id) {
    return reading.outstanding(id);
  }

  /** Explains a difference; a later explanation takes the place of the one before. */
  @POST
  @Path("{id}/differences/{differenceId}/explanations")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Explain a difference")
  public RestResponse<ReconciliationView.DifferenceView> explain(
      @PathParam("id") UUID id,
      @PathParam("differenceId") UUID differenceId,
      @Valid @NotNull ReconciliationRequest.Explanation request) {
    return RestResponse.status(
        RestResponse.Status.CREATED,
        service.explain(caller.actor(), id, differenceId, request.text()));
  }

  /** Compares anew, or closes what still stands as it was compared. */
  @POST
  @Path("{id}/transitions")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK})
  @Operation(summary = "Compare anew or close; see the table of its states")
  public ReconciliationView step(
      @PathParam("id") UUID id, @Valid @NotNull ReconciliationRequest.Transition wanted) {
    var actor = caller.actor();
    return switch (service.step(actor, id, wanted)) {
      case ReconciliationOutcome.Done(var from) -> reading.get(actor, id);
      case ReconciliationOutcome.NotAllowed(var from, var allowed) ->
          throw Problem.transitionNotAllowed(from, wanted.to(), allowed);
      case ReconciliationOutcome.NotPermitted() -> throw Problem.notPermitted();
      case ReconciliationOutcome.ListMissing() -> throw Problem.rule("treasury-list-missing", null);
      case ReconciliationOutcome.SameHand() ->
          throw Problem.notPermitted("same-hand-of-reconciliation");
      case ReconciliationOutcome.Stale() -> throw Problem.conflict("comparison-stale");
      case ReconciliationOutcome.Unexplained(var count) ->
          throw Problem.rule("differences-unexplained", null, count)
              .with("unexplainedCount", count);
      case ReconciliationOutcome.LedgerDiffers(var oursFen, var ledgerFen) ->
          throw Problem.conflict("ledger-differs", new Money(oursFen), new Money(ledgerFen));
    };
  }

  /** Its history. */
  @GET
  @Path("{id}/transitions")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "History of a reconciliation, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    reading.get(caller.actor(), id);
    return Page.whole(transitions.of(ReconciliationService.AGGREGATE, id));
  }
}
