package org.ecocity.funding.allocations;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which allocations to list. */
class AllocationFilter {
  @Parameter(description = "Of this award round alone")
  @QueryParam("roundId")
  @Nullable UUID roundId;

  @Parameter(description = "To this unit alone")
  @QueryParam("unitCode")
  @Nullable String unitCode;

  @Parameter(description = "Of this kind alone")
  @QueryParam("kind")
  @Nullable AllocationKind kind;

  @Parameter(description = "In this state alone")
  @QueryParam("state")
  @Nullable AllocationState state;

  @Parameter(description = "From or to this line alone")
  @QueryParam("budgetLineId")
  @Nullable UUID budgetLineId;
}
