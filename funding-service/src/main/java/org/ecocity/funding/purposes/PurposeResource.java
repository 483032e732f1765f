package org.ecocity.funding.purposes;

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

/** What money can be spent for: the words that earmarks and payment requests use. */
@Path("purposes")
@Tag(name = "budget")
class PurposeResource {
  private final PurposeService service;

  PurposeResource(PurposeService service) {
    this.service = service;
  }

  /** All purposes. */
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
  @Operation(summary = "Purposes that earmarks and payments may name")
  public Page<PurposeView> list() {
    return Page.whole(service.all());
  }

  /**
   * Adds a purpose, renames it or says what payments for it must name; whether holds stop it is not
   * changed here.
   */
  @PUT
  @Path("{code}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE)
  @Operation(summary = "Add or change a purpose")
  public PurposeView put(
      @PathParam("code") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
      @Valid @NotNull PurposeView.Names names) {
    return service.put(code, names);
  }
}
