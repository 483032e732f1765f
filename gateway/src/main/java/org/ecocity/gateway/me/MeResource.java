package org.ecocity.gateway.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.docs.Operations;
import org.ecocity.gateway.signin.Roles;
import org.ecocity.gateway.wiring.PartsConfig;

/** Who am I, and what may I do. */
@Path("/api/me")
@Tag(name = "door")
class MeResource {
  private final UnitNames unitNames;
  private final Operations operations;
  private final PartsConfig parts;

  MeResource(UnitNames unitNames, Operations operations, PartsConfig parts) {
    this.unitNames = unitNames;
    this.operations = operations;
    this.parts = parts;
  }

  /** The caller as the door sees them. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed(Roles.ANYBODY)
  @Operation(operationId = "me", summary = "Who is signed in, and what their roles allow")
  public MeView me(@Context RoutingContext request) {
    var errand = Errand.of(request);
    var caller = errand.caller();
    var unit = caller.unitCode();
    return new MeView(
        caller.user(),
        caller.name(),
        unit,
        unit == null ? null : unitNames.of(unit, errand),
        caller.personCode(),
        caller.roles(),
        operations.changesAllowedTo(caller.roles()),
        parts.local());
  }
}
