package org.ecocity.funding.refusals;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Reports of refused payments; a unit sees its own part of them. */
@Path("reports/refusals")
@Tag(name = "reports")
class RefusalResource {
  private final Refusals refusals;
  private final Caller caller;

  RefusalResource(Refusals refusals, Caller caller) {
    this.refusals = refusals;
    this.caller = caller;
  }

  /** Refused payments (拒付), by code. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.INSPECTOR
  })
  @Operation(summary = "Refused payments the caller may see, by code")
  public Page<RefusalLine> list(
      @BeanParam RefusalFilter filter,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
      @QueryParam("cursor") @DefaultValue("") String cursor,
      @Context UriInfo uri) {
    var found = refusals.list(cursor, FundsReaders.onlyUnitInReports(caller), filter, limit + 1);
    if (found.size() <= limit) {
      return Page.whole(found);
    }
    var items = found.subList(0, limit);
    var next =
        uri.getRequestUriBuilder()
            .scheme(null)
            .host(null)
            .port(-1)
            .replaceQueryParam("cursor", items.getLast().code())
            .build();
    return new Page<>(items, next.toString(), null);
  }

  /** Refused payments counted by what for and whose, the largest sum first. */
  @GET
  @Path("sums")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE,
    Roles.INSPECTOR
  })
  @Operation(summary = "Refusals the caller may see, summed by reason and unit")
  public Page<RefusalSum> sums(@BeanParam RefusalFilter filter) {
    return Page.whole(refusals.sums(FundsReaders.onlyUnitInReports(caller), filter));
  }
}
