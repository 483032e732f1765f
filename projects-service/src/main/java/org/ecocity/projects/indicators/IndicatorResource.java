package org.ecocity.projects.indicators;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Indicators of the programme: base, target and what was measured. */
@Path("indicators")
@Tag(name = "indicators")
class IndicatorResource {
  private final IndicatorService service;

  IndicatorResource(IndicatorService service) {
    this.service = service;
  }

  /** All indicators in the order they were entered. */
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
  @Operation(summary = "Indicators with base and target")
  public Page<IndicatorView> list() {
    return Page.whole(service.all());
  }

  /** One indicator. */
  @GET
  @Path("{code}")
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
  @Operation(summary = "One indicator")
  public IndicatorView get(@PathParam("code") String code) {
    return service.get(code);
  }

  /**
   * Enters an indicator. 409 {@code already-there} with the id; 422 {@code ends-before-it-begins}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter an indicator")
  public RestResponse<IndicatorView> enter(
      @Valid @NotNull IndicatorRequest request, @Context UriInfo uri) {
    var view = service.enter(request);
    return Created.at(uri, view.code(), view);
  }

  /** Values by period. */
  @GET
  @Path("{code}/values")
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
  @Operation(summary = "Values of an indicator by period")
  public Page<IndicatorValueView> values(@PathParam("code") String code) {
    return Page.whole(service.values(code));
  }

  /** Enters a value; one for a period. 409 {@code already-there} with the id. */
  @POST
  @Path("{code}/values")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a value of an indicator")
  public RestResponse<IndicatorValueView> record(
      @PathParam("code") String code,
      @Valid @NotNull IndicatorValueRequest request,
      @Context UriInfo uri) {
    var view = service.record(code, request);
    return Created.at(uri, view.period(), view);
  }
}
