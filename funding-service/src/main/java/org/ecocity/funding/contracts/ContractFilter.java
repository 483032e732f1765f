package org.ecocity.funding.contracts;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which contracts to list. */
class ContractFilter {
  @Parameter(description = "Contracts for this project alone")
  @QueryParam("projectId")
  @Nullable UUID projectId;

  @Parameter(description = "Contracts of this unit alone")
  @QueryParam("unitCode")
  @Nullable String unitCode;
}
