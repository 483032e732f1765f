package org.ecocity.supervision.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;

/** The statutory holidays and make-up working days of each year. */
@Path("holidays")
@Tag(name = "calendar")
class HolidayResource {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final HolidayService service;

  HolidayResource(HolidayService service) {
    this.service = service;
  }

  /** All published years, the earliest first. */
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
  @Operation(summary = "All published holiday years")
  public Page<HolidayYearView> list() {
    return Page.whole(service.all());
  }

  /** One year; 404 when it was not published yet. */
  @GET
  @Path("{year}")
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
  @Operation(summary = "A year's days off and make-up working days")
  public HolidayYearView get(@PathParam("year") int year) {
    return service.find(year).orElseThrow(() -> Problem.notFound("holiday-year", year));
  }

  /**
   * Publishes a year, whole, from the State Council's notice. A year published before needs {@code
   * If-Match} (428 without, 412 when stale). 422 when the file is of another year, names a day
   * twice, or names a day more than a month outside of its year.
   */
  @PUT
  @Path("{year}")
  @RunOnVirtualThread
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Publish a year's holidays from a holiday-cn file")
  public HolidayYearView put(
      @PathParam("year") int year, @Valid @NotNull HolidayFile file, @Context HttpHeaders headers) {
    if (file.year() != year || year < FIRST_YEAR || year > LAST_YEAR) {
      throw Problem.rule("holiday-year-differs", "year", year, file.year());
    }
    for (int i = 0; i < file.days().size(); i++) {
      var near = file.days().get(i).date();
      if (near.plusMonths(1).getYear() < year || near.minusMonths(1).getYear() > year) {
        throw Problem.rule("holiday-outside-year", "days[" + i + "].date", near, year);
      }
    }
    return service.publish(file, version -> IfMatch.require(headers, version));
  }
}
