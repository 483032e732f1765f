package org.ecocity.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.inbox.AppliedEvents;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;

/** What was read from the other services' topics. */
@Path("ops/applied-events")
@Tag(name = "ops")
class AppliedEventsResource {
  private final AppliedEvents events;

  AppliedEventsResource(AppliedEvents events) {
    this.events = events;
  }

  /** Every type that is read here, with how many were applied and when the last one. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(summary = "Events applied by type, to be held against what the topics hold")
  public Page<AppliedEvents.Applied> byType() {
    return Page.whole(events.byType());
  }
}
