package org.ecocity.supervision.cadences;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** What is due, by the cadences. */
@Path("calendar")
@Tag(name = "calendar")
class CalendarResource {
  private final CalendarService service;

  CalendarResource(CalendarService service) {
    this.service = service;
  }

  /** What was, is and comes due from a day to a day, both included, at most 1,500 days. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "What is due in a span of days, by the cadences")
  public Page<CalendarView> list(
      @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
    if (from == null || to == null) {
      throw Problem.malformed(from == null ? "from" : "to", "not-null");
    }
    return Page.whole(service.between(from, to));
  }
}
