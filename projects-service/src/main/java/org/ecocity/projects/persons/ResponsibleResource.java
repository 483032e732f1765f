package org.ecocity.projects.persons;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.organisations.Units;
import org.jspecify.annotations.Nullable;

/** The persons behind a unit's duties. */
@Path("responsibles")
@Tag(name = "persons")
class ResponsibleResource {
  private final Officers officers;
  private final Units units;
  private final BusinessClock clock;

  ResponsibleResource(Officers officers, Units units, BusinessClock clock) {
    this.officers = officers;
    this.units = units;
    this.clock = clock;
  }

  /** Who answers for a unit on a day: principal officer, officer in charge, liaison, sponsors. */
  @GET
  @Path("{unitCode}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Who answers for a unit as of a day; during a leave the deputy")
  public ResponsibleChain chain(
      @PathParam("unitCode") String unitCode, @QueryParam("asOf") @Nullable LocalDate asOf) {
    if (!units.unknown(java.util.Set.of(unitCode)).isEmpty()) {
      throw Problem.notFound("organisation", unitCode);
    }
    return officers.chainOf(unitCode, asOf == null ? clock.today() : asOf);
  }
}
