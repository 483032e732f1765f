package org.ecocity.funding.performance.monitoring;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Monitoring of performance targets: recorded by the owner unit, seen by who sees the targets. */
@Path("performance-targets/{id}/monitorings")
@Tag(name = "performance")
class MonitoringResource {
  private final MonitoringService service;

  MonitoringResource(MonitoringService service) {
    this.service = service;
  }

  /** Records how far the measured rows have come, as of today. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF})
  @Operation(summary = "Record how far the targets have come")
  public RestResponse<MonitoringView> monitor(
      @PathParam("id") UUID id, @Valid @NotNull MonitoringRequest request, @Context UriInfo uri) {
    var view = service.monitor(id, request);
    return Created.at(uri, view.id(), view);
  }

  /** What was recorded so far. */
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
  @Operation(summary = "How far the targets had come, by day; sort: asOf")
  public Page<MonitoringView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return service.of(id, page);
  }
}
