package org.ecocity.projects.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;

/** How a year's plan is spread over its months: the city's data, not code. */
@Path("plan-curves")
@Tag(name = "progress")
class PlanCurveResource {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final PlanCurveService service;

  PlanCurveResource(PlanCurveService service) {
    this.service = service;
  }

  /** The curves by year; a year without its own has equal months. */
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
  @Operation(summary = "Plan curves by year")
  public Page<PlanCurveView> list() {
    return Page.whole(service.list());
  }

  /**
   * Sets the curve of a year. 422 {@code curve-must-rise} unless it rises to 100; lights follow.
   */
  @PUT
  @Path("{year}")
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE)
  @Operation(summary = "Set the plan curve of a year")
  public PlanCurveView put(@PathParam("year") int year, @Valid @NotNull PlanCurveRequest request) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw Problem.notFound("plan-curve", year);
    }
    if (!new PlanCurve(request.percents()).rises()) {
      throw Problem.rule("curve-must-rise", "percents");
    }
    return service.put(year, request.percents());
  }

  /**
   * A curve.
   *
   * @param percents cumulative share of the year's plan by the end of each month, twelve of them
   */
  record PlanCurveRequest(
      @NotNull @Size(min = 12, max = 12)
          List<
                  @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
                  BigDecimal>
              percents) {}

  /**
   * The curve of a year.
   *
   * @param year the year
   * @param percents cumulative share of the year's plan by the end of each month
   */
  record PlanCurveView(int year, List<BigDecimal> percents) {}
}
