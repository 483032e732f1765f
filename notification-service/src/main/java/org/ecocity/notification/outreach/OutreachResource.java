package org.ecocity.notification.outreach;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Ten-venue outreach (“十进”活动): what each unit did, and which venues are still missing. */
@Path("outreach")
@Tag(name = "outreach")
class OutreachResource {
  private final OutreachService service;
  private final Coverage coverage;

  OutreachResource(OutreachService service, Coverage coverage) {
    this.service = service;
    this.coverage = coverage;
  }

  /** Records an activity of the caller's unit; the same one again is 409. */
  @POST
  @Path("activities")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.UNIT)
  @Operation(summary = "Record an outreach activity of the caller's unit")
  public RestResponse<ActivityView> record(
      @Valid @NotNull ActivityRequest request, @Context UriInfo uri) {
    var recorded = service.record(request);
    return Created.at(uri, recorded.id(), recorded);
  }

  /**
   * A unit's own activities, all for those who oversee; sorted by {@code heldOn}, {@code unitCode}.
   */
  @GET
  @Path("activities")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "Outreach activities that the caller may read")
  public Page<ActivityView> list(
      @BeanParam PageRequest page,
      @QueryParam("unitCode") @Nullable String unitCode,
      @QueryParam("venueKind") @Nullable VenueKind venueKind,
      @QueryParam("year") @Nullable @Min(2000) @Max(2100) Integer year) {
    return service.list(page, unitCode, venueKind, year);
  }

  /** One activity. */
  @GET
  @Path("activities/{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.LEADER, Roles.UNIT, Roles.PUBLICITY, Roles.AUDITOR})
  @Operation(summary = "One outreach activity")
  public ActivityView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Units by venues of a year, with the gaps. Military venues are counted; for officials alone. */
  @GET
  @Path("coverage")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.LEADER,
    Roles.UNIT,
    Roles.PUBLICITY,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "Which unit covered which of the ten venues in a year, with gaps")
  public CoverageView coverage(@QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
    return coverage.of(year);
  }
}
