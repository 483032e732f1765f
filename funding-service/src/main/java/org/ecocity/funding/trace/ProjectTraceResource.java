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

/** The path of a project's money (项目资金流向), from each source to its last use. */
@Path("projects/{projectId}/trace")
@Tag(name = "trace")
class ProjectTraceResource {
  private final ProjectTraces traces;
  private final Caller caller;

  ProjectTraceResource(ProjectTraces traces, Caller caller) {
    this.traces = traces;
    this.caller = caller;
  }

  /** Follows a project's money; the postings come in pages. */
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
  @Operation(
      summary =
          "The path of a project's money: what arrived, what was paid for it and what it used")
  public ProjectTrace trace(
      @PathParam("projectId") UUID projectId,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
      @QueryParam("cursor") @DefaultValue("0") @Min(0) long cursor,
      @Context UriInfo uri) {
    return traces.of(caller, projectId, cursor, limit, next -> address(uri, next));
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
