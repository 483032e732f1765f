package org.ecocity.funding.budget;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which budget lines to list. */
class BudgetLineFilter {
  @Parameter(description = "Lines of this budget year alone")
  @QueryParam("year")
  @Nullable Integer year;

  @Parameter(description = "Lines of this level alone")
  @QueryParam("level")
  @Nullable Level level;

  @Parameter(description = "Lines of this owner alone")
  @QueryParam("ownerUnitCode")
  @Nullable String ownerUnitCode;

  @Parameter(description = "The line of this code")
  @QueryParam("code")
  @Nullable String code;

  @Parameter(description = "Lines there were on this business date, with what they had at its end")
  @QueryParam("asOf")
  @Nullable LocalDate asOf;

  @Parameter(description = "Lines that carry on money of this line alone")
  @QueryParam("parentLineId")
  @Nullable UUID parentLineId;

  @Parameter(description = "true: lines whose performance was POOR, and their successors, alone")
  @QueryParam("flagged")
  @Nullable Boolean flagged;
}
