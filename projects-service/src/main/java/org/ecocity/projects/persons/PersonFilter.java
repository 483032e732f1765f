package org.ecocity.projects.persons;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which persons are asked for. */
class PersonFilter {
  @Parameter(description = "Code of the unit they belong to")
  @QueryParam("unitCode")
  @Nullable String unitCode;

  @Parameter(description = "Their code")
  @QueryParam("code")
  @Nullable String code;
}
