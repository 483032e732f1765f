package org.ecocity.projects.organisations;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which units are asked for. */
class OrganisationFilter {
  @Parameter(description = "Units and names in force on this day; the business date if not given")
  @QueryParam("asOf")
  @Nullable LocalDate asOf;

  @QueryParam("kind")
  @Nullable OrganisationKind kind;

  @QueryParam("parentCode")
  @Nullable String parentCode;

  @QueryParam("code")
  @Nullable String code;
}
