package org.ecocity.gateway.status;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the suite works; for launchers, probes and people. */
@Path("/api/status")
@Tag(name = "door")
class StatusResource {
  private final PartWatch watch;

  StatusResource(PartWatch watch) {
    this.watch = watch;
  }

  /** Always 200 while the door itself lives: {@code ready} and the parts say the rest. */
  @GET
  @NonBlocking
  @PermitAll
  @Operation(operationId = "status", summary = "Each part's version and health; open to everybody")
  public StatusView status() {
    return watch.status();
  }
}
