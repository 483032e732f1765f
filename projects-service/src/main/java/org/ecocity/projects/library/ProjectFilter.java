package org.ecocity.projects.library;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of projects. */
public class ProjectFilter {
  @Parameter(description = "Field, a code of fields")
  @QueryParam("fieldCode")
  @Nullable String fieldCode;

  @Parameter(description = "District, county, zone or city it lies in")
  @QueryParam("districtCode")
  @Nullable String districtCode;

  @Parameter(description = "Responsible unit")
  @QueryParam("ownerUnitCode")
  @Nullable String ownerUnitCode;

  @Parameter(description = "Line department")
  @QueryParam("lineDepartmentCode")
  @Nullable String lineDepartmentCode;

  @Parameter(description = "State")
  @QueryParam("state")
  @Nullable ProjectState state;

  @Parameter(description = "Worst light")
  @QueryParam("light")
  @Nullable Colour light;

  @Parameter(description = "In the issued key-project table of this year")
  @QueryParam("year")
  @Nullable Integer year;

  @Parameter(description = "Code of the project")
  @QueryParam("code")
  @Nullable String code;
}
