package org.ecocity.projects.tasks;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks are asked for. */
class TaskFilter {
  @QueryParam("programmeId")
  @Nullable UUID programmeId;

  @Parameter(description = "Version of the plan in force that words them")
  @QueryParam("planVersionId")
  @Nullable UUID planVersionId;

  @QueryParam("leadUnitCode")
  @Nullable String leadUnitCode;

  @QueryParam("state")
  @Nullable TaskState state;
}
