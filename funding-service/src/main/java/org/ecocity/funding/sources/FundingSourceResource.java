package org.ecocity.funding.sources;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;

/** Kinds of money that financing plans name. */
@Path("funding-sources")
@Tag(name = "financing")
class FundingSourceResource {
  private final FundingSourceService service;

  FundingSourceResource(FundingSourceService service) {
    this.service = service;
  }

  /** All kinds. */
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
  @Operation(summary = "Kinds of money a project is built with")
  public Page<FundingSourceView> list() {
    return Page.whole(service.all());
  }

  /** Adds a kind or says anew what it is; plans that name it go by it from then on. */
  @PUT
  @Path("{kind}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Add or change a kind of money")
  public FundingSourceView put(
      @PathParam("kind") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String kind,
      @Valid @NotNull FundingSourceView.Said said) {
    return service.put(kind, said);
  }
}
