package org.ecocity.projects.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Monthly progress of a project. */
@Path("projects/{id}")
@Tag(name = "progress")
class ProgressResource {
  private final ProgressService service;

  ProgressResource(ProgressService service) {
    this.service = service;
  }

  /** All revisions of all months, newest first, at most 1,000. */
  @GET
  @Path("progress-reports")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER,
    Roles.SYSTEM_PROGRESS
  })
  @Operation(summary = "Progress reports of a project")
  public Page<ProgressReportView> list(@PathParam("id") UUID id) {
    return Page.whole(service.list(id));
  }

  /**
   * Reports a month, or corrects it by a new revision. By the responsible unit, the office or a
   * system that writes progress. 403 {@code period-closed} for a correction after the deadline
   * except by the office; 409 {@code project-not-admitted}; 422 {@code period-in-future}, {@code
   * digits}. A falling percentage is kept and marked.
   */
  @POST
  @Path("progress-reports")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed({Roles.UNIT, Roles.OFFICE, Roles.SYSTEM_PROGRESS})
  @Operation(summary = "Report the progress of a month")
  public RestResponse<ProgressReportView> report(
      @PathParam("id") UUID id, @Valid @NotNull ProgressRequest request, @Context UriInfo uri) {
    var view = service.report(id, request);
    return Created.at(uri, view.id(), view);
  }

  /** Planned cumulative physical progress, month by month, over the years it is in a table. */
  @GET
  @Path("plan-curve")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Planned progress of a project by month")
  public Page<PlanPoint> plan(@PathParam("id") UUID id) {
    return Page.whole(service.plan(id));
  }
}
