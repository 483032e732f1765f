package org.ecocity.funding.budget;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Budget lines (预算指标): entered by finance; seen by finance, auditor, leading group, programme
 * office and the line's owner, by nobody else.
 */
@Path("budget-lines")
@Tag(name = "budget")
class BudgetLineResource {
  private final BudgetLineService service;
  private final Caller caller;

  BudgetLineResource(BudgetLineService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  /** Enters a line and brings its money into the ledger. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Enter a budget line")
  public RestResponse<BudgetLineView> enter(
      @Valid @NotNull BudgetLineRequest request, @Context UriInfo uri) {
    var view = service.enter(request);
    return Created.at(uri, view.id(), view);
  }

  /** Lines the caller may see. */
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
  @Operation(summary = "Budget lines the caller may see; sort: code, amountFen")
  public Page<BudgetLineView> list(
      @BeanParam PageRequest page, @BeanParam BudgetLineFilter filter) {
    return service.list(caller, page, filter);
  }

  /** Lines the caller's unit may name in a payment request, without amounts. */
  @GET
  @Path("chargeable")
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Lines the caller's unit may ask money of; sort: code, amountFen")
  public Page<ChargeableLineView> chargeable(
      @BeanParam PageRequest page, @BeanParam BudgetLineFilter filter) {
    return service.chargeable(caller, page, filter);
  }

  /** One line. */
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
  @Operation(summary = "One budget line with what is left of it")
  public BudgetLineView get(
      @PathParam("id") UUID id,
      @QueryParam("asOf")
          @Parameter(description = "With what it had at the end of this business date")
          @Nullable LocalDate asOf) {
    return service.get(caller, id, asOf);
  }
}
