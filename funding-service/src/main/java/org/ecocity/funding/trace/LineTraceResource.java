package org.ecocity.funding.trace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** The path of a line's money (资金流向), from its source to its last payment. */
@Path("budget-lines/{id}/trace")
@Tag(name = "trace")
class LineTraceResource {
  private final Traces traces;
  private final Caller caller;

  LineTraceResource(Traces traces, Caller caller) {
    this.traces = traces;
    this.caller = caller;
  }

  /**
   * Follows a line's money up to its first source and down to the last payment and clawback. The
   * sums of each level add up; the postings come in pages.
   */
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
  @Operation(summary = "The path of a budget line's money, up and down")
  public LineTrace trace(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
      @QueryParam("cursor") @DefaultValue("0") @Min(0) long cursor,
      @Context UriInfo uri) {
    return traces.ofLine(caller, id, cursor, limit, next -> address(uri, next));
  }

  private static String address(UriInfo uri, long next) {
    return uri.getRequestUriBuilder()
        .scheme(null)
        .host(null)
        .port(-1)
        .replaceQueryParam("cursor", next)
        .build()
        .toString();
  }
}
