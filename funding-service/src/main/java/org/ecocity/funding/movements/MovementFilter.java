package org.ecocity.funding.movements;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which movements to list. */
class MovementFilter {
  @Parameter(description = "Of this kind alone")
  @QueryParam("kind")
  @Nullable MovementKind kind;

  @Parameter(description = "In this state alone")
  @QueryParam("state")
  @Nullable MovementState state;

  @Parameter(description = "From or to this line alone")
  @QueryParam("budgetLineId")
  @Nullable UUID budgetLineId;
}
