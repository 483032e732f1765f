package org.ecocity.funding.planwatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** What is missing or late in the financing of key projects; a unit sees its own. */
@Path("financing-warnings")
@Tag(name = "financing")
class WarningResource {
  private final FinancingWarnings warnings;
  private final Caller caller;

  WarningResource(FinancingWarnings warnings, Caller caller) {
    this.warnings = warnings;
    this.caller = caller;
  }

  /** Projects with warnings, by code. */
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
  @Operation(summary = "Key projects whose financing has gaps or is late, by project code")
  public Page<WarnedProject> list(
      @QueryParam("code") @Parameter(description = "With this warning alone")
          @Nullable WarningCode code) {
    return Page.whole(warnings.list(readsAll() ? null : caller.unit(), code));
  }

  private boolean readsAll() {
    return caller.hasAny(
        Roles.FINANCE,
        Roles.FINANCE_CHECK,
        Roles.FINANCE_CHIEF,
        Roles.AUDITOR,
        Roles.LEADER,
        Roles.OFFICE);
  }
}
