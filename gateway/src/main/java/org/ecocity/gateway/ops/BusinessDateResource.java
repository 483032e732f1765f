package org.ecocity.gateway.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.problem.PassedOnProblem;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.signin.Roles;
import org.ecocity.gateway.wiring.PartsConfig;
import org.jspecify.annotations.Nullable;

/** The business date of the whole suite. */
@Path("/api/ops/business-date")
@Tag(name = "ops")
class BusinessDateResource {
  private static final int RETRY_AFTER_SECONDS = 5;

  private final BusinessDates dates;
  private final PartsConfig parts;

  BusinessDateResource(BusinessDates dates, PartsConfig parts) {
    this.dates = dates;
    this.parts = parts;
  }

  /** Today, as all domain dates have it. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed(Roles.ANYBODY)
  @Operation(operationId = "businessDate", summary = "Today, as all domain dates have it")
  public BusinessDate get(@Context RoutingContext request) {
    return new BusinessDate(dates.today(Errand.of(request)));
  }

  /** Moves it forward in all services; answers when all that follows from it has happened. */
  @PUT
  @RunOnVirtualThread
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "moveBusinessDate",
      summary = "Move the business date forward (local profile only; 404 elsewhere)",
      description =
          "Each service runs the due work of every day passed, in order. The answer comes when"
              + " every outbox is empty and every consumer at the end of its topics, twice in a"
              + " row; after 30 s without that it is 503 and names who is behind.")
  @APIResponse(responseCode = "200", description = "Moved and settled")
  @APIResponse(responseCode = "404", description = "Not the local profile")
  @APIResponse(responseCode = "422", description = "A service refuses the date; its own problem")
  @APIResponse(responseCode = "503", description = "Somebody is away or behind; names who")
  public BusinessDate put(@Nullable BusinessDate wanted, @Context RoutingContext request) {
    if (!parts.local()) {
      throw Problem.notFound();
    }
    if (wanted == null || wanted.date() == null) {
      throw Problem.malformed("date", "required");
    }
    return switch (dates.move(wanted.date(), Errand.of(request))) {
      case MoveOutcome.Settled settled -> wanted;
      case MoveOutcome.Behind(var services) ->
          throw Problem.notSettled(services, RETRY_AFTER_SECONDS);
      case MoveOutcome.Refused(var status, var problem) ->
          throw new PassedOnProblem(status, problem);
    };
  }
}
