package org.ecocity.projects.lights;

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

/** Lights of a project and the valid reasons behind them. */
@Path("projects/{id}")
@Tag(name = "lights")
class LightResource {
  private final LightService lights;
  private final ExemptionService exemptions;

  LightResource(LightService lights, ExemptionService exemptions) {
    this.lights = lights;
    this.exemptions = exemptions;
  }

  /** The present lights, one for each dimension that has data. */
  @GET
  @Path("lights")
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
  @Operation(summary = "Present lights of a project with their reasons")
  public Page<LightView> present(@PathParam("id") UUID id) {
    return Page.whole(lights.present(id));
  }

  /** The series of colours, newest first, at most 1,000; what was made good says when. */
  @GET
  @Path("lights/history")
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
  @Operation(summary = "History of a project's lights")
  public Page<LightView> history(@PathParam("id") UUID id) {
    return Page.whole(lights.series(id));
  }

  /** Valid reasons, past ones too. */
  @GET
  @Path("exemptions")
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
  @Operation(summary = "Valid reasons for a project not being as planned")
  public Page<ExemptionView> exemptions(@PathParam("id") UUID id) {
    return Page.whole(exemptions.list(id));
  }

  /**
   * Accepts a valid reason: the light is green while it holds. 422 {@code ends-before-it-starts}.
   */
  @POST
  @Path("exemptions")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Accept a valid reason")
  public RestResponse<ExemptionView> accept(
      @PathParam("id") UUID id, @Valid @NotNull ExemptionRequest request, @Context UriInfo uri) {
    var view = exemptions.accept(id, request);
    return Created.at(uri, view.id(), view);
  }
}
