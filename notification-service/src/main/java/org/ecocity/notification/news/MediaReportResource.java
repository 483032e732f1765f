package org.ecocity.notification.news;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;

/**
 * Media reports (媒体报道) as hints for supervision; the unit learns of them when it is heard, so it
 * does not read them here.
 */
@Path("media-reports")
@Tag(name = "news")
class MediaReportResource {
  private final MediaReportService service;

  MediaReportResource(MediaReportService service) {
    this.service = service;
  }

  /** Records a media report; the same one again is 409. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.PUBLICITY)
  @Operation(summary = "Record what a medium reported about a unit or project")
  public RestResponse<MediaReportView> record(
      @Valid @NotNull MediaReportRequest request, @Context UriInfo uri) {
    var recorded = service.record(request);
    return Created.at(uri, recorded.id(), recorded);
  }

  /** Media reports; sorted by {@code reportedOn}. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.INSPECTOR, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "Media reports")
  public Page<MediaReportView> list(
      @BeanParam PageRequest page, @QueryParam("unitCode") @Nullable String unitCode) {
    return service.list(page, unitCode);
  }

  /** One media report. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.INSPECTOR, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "One media report")
  public MediaReportView get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
