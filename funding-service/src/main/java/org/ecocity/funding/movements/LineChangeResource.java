package org.ecocity.funding.movements;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** How the quota of a line became what it is, read from the ledger. */
@Path("budget-lines/{id}/changes")
@Tag(name = "budget")
class LineChangeResource {
  private final LineHistory history;
  private final Caller caller;

  LineChangeResource(LineHistory history, Caller caller) {
    this.history = history;
    this.caller = caller;
  }

  /** All that made the quota more or less, oldest first. */
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
  @Operation(summary = "Changes of a budget line's quota, oldest first, with its quota at a day")
  public LineHistoryView get(
      @PathParam("id") UUID id,
      @QueryParam("asOf") @Parameter(description = "Business date; today when not given")
          @Nullable LocalDate asOf) {
    return history.of(caller, id, asOf);
  }
}
