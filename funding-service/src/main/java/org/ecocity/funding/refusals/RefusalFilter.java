package org.ecocity.funding.refusals;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which refusals to report. */
class RefusalFilter {
  @Parameter(description = "Refusals with this refusal code alone")
  @QueryParam("refusalCode")
  @Nullable String refusalCode;

  @Parameter(description = "Refusals of this applicant alone")
  @QueryParam("unitCode")
  @Nullable String unitCode;

  @Parameter(description = "Refused on this day or later")
  @QueryParam("from")
  @Nullable LocalDate from;

  @Parameter(description = "Refused on this day or earlier")
  @QueryParam("to")
  @Nullable LocalDate to;

  /** The values of the condition in SQL, in its order. */
  List<@Nullable Object> values(@Nullable String readingUnit) {
    return Arrays.asList(
        readingUnit, readingUnit, unitCode, unitCode, refusalCode, refusalCode, from, to);
  }
}
