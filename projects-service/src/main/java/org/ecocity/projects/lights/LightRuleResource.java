package org.ecocity.projects.lights;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.Created;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules by which lights are coloured: dated versions, the city's data. */
@Path("light-rules")
@Tag(name = "lights")
class LightRuleResource {
  private final LightRuleService service;

  LightRuleResource(LightRuleService service) {
    this.service = service;
  }

  /** All versions, oldest first. */
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
  @Operation(summary = "Versions of the light rules")
  public Page<LightRuleView> list() {
    return Page.whole(service.list());
  }

  /**
   * Adds a version; if it holds today, all lights are coloured anew at once. 409 {@code
   * rule-version-taken}; 422 {@code rule-incomplete}, {@code rule-twice}.
   */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Add a version of the light rules")
  public RestResponse<LightRuleView> add(
      @Valid @NotNull LightRuleRequest request, @Context UriInfo uri) {
    var view = service.add(request);
    return Created.at(uri, view.version(), view);
  }
}
