package org.ecocity.projects.reference;

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

/** Other titles the city runs for; one piece of work counts in each (多城联创). */
@Path("linked-campaigns")
@Tag(name = "reference")
class LinkedCampaignResource {
  private final LinkedCampaignService service;

  LinkedCampaignResource(LinkedCampaignService service) {
    this.service = service;
  }

  /** All linked campaigns. */
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
  @Operation(summary = "Linked campaigns and the tasks that count for them")
  public Page<LinkedCampaignView> list() {
    return Page.whole(service.all());
  }

  /** Enters a linked campaign. 409 {@code already-there} with the id. */
  @POST
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Enter a linked campaign")
  public RestResponse<LinkedCampaignView> enter(
      @Valid @NotNull LinkedCampaignRequest request, @Context UriInfo uri) {
    var view = service.enter(request);
    return Created.at(uri, view.code(), view);
  }
}
