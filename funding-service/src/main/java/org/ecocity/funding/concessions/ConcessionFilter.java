package org.ecocity.funding.concessions;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which competition records to list. */
class ConcessionFilter {
  @Parameter(description = "Of this project alone")
  @QueryParam("projectId")
  @Nullable UUID projectId;

  @Parameter(description = "Of this unit's projects alone")
  @QueryParam("ownerUnitCode")
  @Nullable String ownerUnitCode;

  @Parameter(description = "By this method alone")
  @QueryParam("method")
  @Nullable CompetitionMethod method;

  @Parameter(description = "In this state alone")
  @QueryParam("state")
  @Nullable CompetitionState state;
}
