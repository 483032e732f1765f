package org.ecocity.funding.payments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.limits.LimitService;
import org.ecocity.funding.vouchers.VoucherView;
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
 * Payment requests (国库集中支付): seen by the asking unit, its line department, the owner of the charged
 * line, finance, auditor, leading group and programme office; by the treasury's system from
 * INSTRUCTED on.
 */
@Path("payments")
@Tag(name = "payments")
class PaymentResource {
  private final PaymentService preparing;
  private final PaymentProgress progress;
  private final PaymentReading reading;
  private final LimitService limits;
  private final Transitions transitions;
  private final Caller caller;

  PaymentResource(
      PaymentService preparing,
      PaymentProgress progress,
      PaymentReading reading,
      LimitService limits,
      Transitions transitions,
      Caller caller) {
    this.preparing = preparing;
    this.progress = progress;
    this.reading = reading;
    this.limits = limits;
    this.transitions = transitions;
    this.caller = caller;
  }

  /** Asks for a payment; what is refused is kept and named by {@code paymentId}. */
  @POST
  @Idempotent(required = true)
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Ask for a payment; a refused one is kept with its reason")
  public RestResponse<PaymentView> prepare(
      @Valid @NotNull PaymentRequest request, @Context UriInfo uri) {
    return switch (preparing.prepare(actor(), request)) {
      case PaymentService.PrepareOutcome.Prepared(var payment) ->
          Created.at(uri, payment.id(), payment);
      case PaymentService.PrepareOutcome.Refused(var payment, var refusal, var otherCode) ->
          throw problem(payment, refusal, otherCode)
              .with("paymentId", payment.id())
              .with("findingCode", refusal.findingCode())
              .recorded();
    };
  }

  private static Problem problem(PaymentView payment, Refusal refusal, @Nullable String otherCode) {
    return switch (refusal.code()) {
      case Refusal.DUPLICATE_INVOICE ->
          PaymentReading.duplicate(String.valueOf(payment.invoiceNo()), otherCode);
      case Refusal.CONTRACT_EXCEEDED ->
          Problem.rule(refusal.code(), "amountFen", String.valueOf(payment.contractNo()));
      default ->
          Problem.rule(
              refusal.code(),
              refusal.code().equals(Refusal.OUTSIDE_EARMARK) ? "purpose" : null,
              payment.purpose(),
              payment.budgetLineCode(),
              String.valueOf(payment.projectCode()),
              String.valueOf(refusal.findingCode()));
    };
  }

  private Actor actor() {
    return Actor.of(caller, limits.approvesUpToFen(caller.roles()));
  }

  /** Payments the caller may see. */
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
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "Payments the caller may see; sort: code, preparedOn, amountFen")
  public Page<PaymentView> list(@BeanParam PageRequest page, @BeanParam PaymentFilter filter) {
    return reading.list(actor(), page, filter);
  }

  /** One payment. */
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
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "One payment with the steps the caller may take")
  public PaymentView get(@PathParam("id") UUID id) {
    return reading.get(actor(), id);
  }

  /** Corrects where the money goes, before anybody has checked it. */
  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF, Roles.OFFICE})
  @Operation(summary = "Correct the payee of a PREPARED payment; needs If-Match")
  public PaymentView correctPayee(
      @PathParam("id") UUID id,
      @Valid @NotNull PaymentRequest.PayeeCorrection correction,
      @Context HttpHeaders headers) {
    var actor = actor();
    var version = reading.get(actor, id).version();
    IfMatch.require(headers, version);
    return reading.correctPayee(actor, id, version, correction);
  }

  /** The next step, by the hand whose turn it is. */
  @POST
  @Path("{id}/transitions")
  @Idempotent(required = true)
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.OFFICE,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "Take the next step of a payment; see the table of its states")
  public PaymentView step(@PathParam("id") UUID id, @Valid @NotNull PaymentTransition wanted) {
    var actor = actor();
    return switch (progress.step(actor, id, wanted)) {
      case StepOutcome.Done(var from) -> reading.get(actor, id);
      case StepOutcome.NotAllowed(var from, var allowed) ->
          throw Problem.transitionNotAllowed(from, wanted.to(), allowed);
      case StepOutcome.Expired(var reason) ->
          throw Problem.conflict(Refusal.EXPIRED, reason).with("allowedTransitions", List.of());
      case StepOutcome.NotPermitted() -> throw Problem.notPermitted();
      case StepOutcome.OverLimit(var upToFen) ->
          throw Problem.notPermitted("over-approval-limit", new Money(upToFen));
      case StepOutcome.SameHand(var earlier) -> throw Problem.notPermitted("same-hand", earlier);
      case StepOutcome.ReasonMissing() -> throw Problem.rule("reason-missing", "reason");
      case StepOutcome.PaidInFuture() -> throw Problem.rule("paid-in-future", "paidOn");
      case StepOutcome.PaidBeforeVoucher(var instructedOn) ->
          throw Problem.rule("paid-before-voucher", "paidOn", instructedOn);
      case StepOutcome.AccountMissing() ->
          throw Problem.rule("payee-account-missing", "payeeAccountNo");
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
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "History of a payment, oldest first")
  public Page<TransitionView> history(@PathParam("id") UUID id) {
    reading.get(actor(), id);
    return Page.whole(transitions.of(PaymentNews.AGGREGATE, id));
  }

  /** The voucher, from INSTRUCTED on. */
  @GET
  @Path("{id}/voucher")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.SYSTEM_PAYMENTS
  })
  @Operation(summary = "The voucher of an instructed payment, with its amount in capitals")
  public VoucherView voucher(@PathParam("id") UUID id) {
    return reading.voucher(actor(), id);
  }
}
