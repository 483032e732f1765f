package org.ecocity.funding.contracts;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Contracts (合同台账) behind payments: registered by the unit that signed them, seen by it and by
 * finance, auditor, leading group and programme office.
 */
@Path("contracts")
@Tag(name = "payments")
class ContractResource {
  private final ContractService service;
  private final Caller caller;

  ContractResource(ContractService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  /** Registers a contract; payments of the unit that named its number before count from now on. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Register a contract of one's unit")
  public RestResponse<ContractView> register(
      @Valid @NotNull ContractRequest request, @Context UriInfo uri) {
    var view = service.register(caller, request);
    return Created.at(uri, view.id(), view);
  }

  /** Contracts the caller may see. */
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
  @Operation(summary = "Contracts the caller may see; sort: contractNo, signedOn, amountFen")
  public Page<ContractView> list(@BeanParam PageRequest page, @BeanParam ContractFilter filter) {
    return service.list(caller, page, filter);
  }

  /** One contract. */
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
  @Operation(summary = "One contract: agreed, requested, paid, left")
  public ContractView get(@PathParam("id") UUID id) {
    return service.get(caller, id);
  }

  /** Follows a supplementary agreement. */
  @PATCH
  @Path("{id}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT_CHIEF)
  @Operation(summary = "Change amount or payee of a contract with the reason; needs If-Match")
  public ContractView amend(
      @PathParam("id") UUID id,
      @Valid @NotNull ContractRequest.Amendment amendment,
      @Context HttpHeaders headers) {
    var version = service.get(caller, id).version();
    IfMatch.require(headers, version);
    return service.amend(caller, id, version, amendment);
  }
}
