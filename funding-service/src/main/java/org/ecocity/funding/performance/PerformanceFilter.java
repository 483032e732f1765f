package org.ecocity.funding.performance;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ecocity.funding.performance.sheets.Rating;
import org.jspecify.annotations.Nullable;

/** By what targets and results are filtered. */
public class PerformanceFilter {
  @QueryParam("year")
  @Nullable Integer year;

  @QueryParam("budgetLineId")
  @Nullable UUID budgetLineId;

  @QueryParam("projectId")
  @Nullable UUID projectId;

  @QueryParam("unitCode")
  @Nullable String unitCode;

  @QueryParam("state")
  @Nullable PerformanceState state;

  @QueryParam("rating")
  @Nullable Rating rating;
}
