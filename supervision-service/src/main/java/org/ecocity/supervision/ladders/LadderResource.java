package org.ecocity.supervision.ladders;

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

/** Escalation ladders as data. */
@Path("ladders")
@Tag(name = "ladders")
class LadderResource {
  private final Ladders ladders;

  LadderResource(Ladders ladders) {
    this.ladders = ladders;
  }

  /** All ladders, of each code the latest first. */
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
  @Operation(summary = "All escalation ladders")
  public Page<LadderView> list() {
    return Page.whole(ladders.all());
  }

  /** Publishes a ladder; it replaces the one before from its first day on. */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.INSPECTOR_CHIEF})
  @Operation(summary = "Publish an escalation ladder")
  public RestResponse<LadderView> post(
      @Valid @NotNull LadderRequest request, @Context UriInfo uri) {
    var ladder = ladders.publish(request);
    return Created.at(uri, ladder.id(), ladder);
  }
}
