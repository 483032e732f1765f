package org.ecocity.funding.sources;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of key projects comes from; financing plans are readable to every official, and
 * so is this.
 */
@Path("reports/leverage")
@Tag(name = "reports")
class LeverageResource {
  private final LeverageReports reports;

  LeverageResource(LeverageReports reports) {
    this.reports = reports;
  }

  /** Fiscal and social money by kind, field, unit and year, with social per fiscal yuan. */
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
  @Operation(summary = "Sources of money by kind, field, unit and year, with their leverage")
  public LeverageReport get(
      @QueryParam("year")
          @Min(2000)
          @Max(2100)
          @Parameter(description = "Of this year alone; else the plans as a whole")
          @Nullable Integer year) {
    return reports.of(year);
  }
}
