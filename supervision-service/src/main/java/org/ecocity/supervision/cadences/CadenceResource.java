package org.ecocity.supervision.cadences;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Cadences as data: what comes due on its own. */
@Path("cadences")
@Tag(name = "calendar")
class CadenceResource {
  private final CadenceService service;

  CadenceResource(CadenceService service) {
    this.service = service;
  }

  /** All cadences, by code. */
  @GET
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
  @Operation(summary = "All cadences")
  public Page<CadenceView> list() {
    return Page.whole(service.all());
  }

  /** One cadence. */
  @GET
  @Path("{id}")
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
  @Operation(summary = "One cadence")
  public CadenceView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /**
   * Enters a cadence; its items come up in the calendar at once. 409 when there is one of that
   * code, 422 {@code cadence-does-not-fit} when a field does not suit its kind.
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a cadence")
  public RestResponse<CadenceView> post(
      @Valid @NotNull CadenceRequest request, @Context UriInfo uri) {
    var added = service.add(request);
    return Created.at(uri, added.id(), added);
  }

  /** Replaces a cadence, whole; what is not done yet moves to its new day. Needs If-Match. */
  @PUT
  @Path("{id}")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Replace a cadence; needs If-Match")
  public CadenceView put(
      @PathParam("id") UUID id,
      @Valid @NotNull CadenceRequest request,
      @Context HttpHeaders headers) {
    return service.replace(id, request, version -> IfMatch.require(headers, version));
  }
}
