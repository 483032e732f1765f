package org.ecocity.notification.leaders;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;

/** Efficiency leaders of published rounds, for everybody. */
@Path("public/efficiency-leaders")
@Tag(name = "public")
class PublicLeaderResource {
  private final RoundService service;

  PublicLeaderResource(RoundService service) {
    this.service = service;
  }

  /** Leaders by year and group; buildings that failed a gate are not shown. */
  @GET
  @RunOnVirtualThread
  @PermitAll
  @Operation(summary = "Efficiency leaders, for the public")
  public Page<PublicLeaderView> list() {
    return service.leaders();
  }
}
