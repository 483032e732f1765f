package org.ecocity.supervision.teams;

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

/** Joint inspection teams. */
@Path("joint-teams")
@Tag(name = "teams")
class JointTeamResource {
  private final JointTeamService service;

  JointTeamResource(JointTeamService service) {
    this.service = service;
  }

  /** All teams, the latest first; at most 200. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "All joint teams, the latest first")
  public Page<TeamView> list() {
    return Page.whole(service.all());
  }

  /** One team. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.INSPECTOR,
    Roles.AUDITOR
  })
  @Operation(summary = "One joint team")
  public TeamView get(@PathParam("id") UUID id) {
    return service.get(id);
  }

  /** Sets up a team. 409 when the code is taken, 422 when the leader is no member. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR_CHIEF})
  @Operation(summary = "Set up a joint team")
  public RestResponse<TeamView> post(@Valid @NotNull TeamRequest request, @Context UriInfo uri) {
    var created = service.create(request);
    return Created.at(uri, created.id(), created);
  }

  /** Replaces a team as a whole: members join and leave by their dates, they are not deleted. */
  @PUT
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR_CHIEF})
  @Operation(summary = "Replace a joint team as a whole")
  public TeamView put(
      @PathParam("id") UUID id, @Valid @NotNull TeamRequest request, @Context HttpHeaders headers) {
    return service.replace(id, request, version -> IfMatch.require(headers, version));
  }
}
