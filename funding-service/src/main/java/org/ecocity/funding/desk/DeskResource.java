package org.ecocity.funding.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** What this service gives to the desk, the overview and the one search. */
@Path("/")
@Tag(name = "desk")
class DeskResource {
  private static final int MAX_HITS_OF_A_KIND = 10;

  private final Desk desk;
  private final Summaries summaries;
  private final Finder finder;
  private final Caller caller;

  DeskResource(Desk desk, Summaries summaries, Finder finder, Caller caller) {
    this.desk = desk;
    this.summaries = summaries;
    this.finder = finder;
    this.caller = caller;
  }

  /** The caller's desk, the most urgent first; what is done is no longer there. */
  @GET
  @Path("todos")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.INSPECTOR_CHIEF,
    Roles.PUBLICITY,
    Roles.AUDITOR
  })
  @Operation(summary = "What waits for the caller (待办), the most urgent first")
  public Page<Todo> todos() {
    return Page.whole(desk.of(caller));
  }

  /** Figures for the overview. */
  @GET
  @Path("summary")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.INSPECTOR_CHIEF,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Figures for the overview")
  public Summary summary() {
    return summaries.of(unitRead());
  }

  /** Finds by code or name; at most ten of a kind. */
  @GET
  @Path("search")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.INSPECTOR_CHIEF,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Search by code or name over what the caller may read")
  public Page<Hit> search(@BeanParam PageRequest request) {
    var pattern = request.like();
    if (pattern == null) {
      throw Problem.malformed("q", "not-blank");
    }
    return Page.whole(finder.find(pattern, unitRead(), MAX_HITS_OF_A_KIND));
  }

  /** None for those who read all; a caller without a unit reads nothing of a unit's. */
  private @Nullable String unitRead() {
    return caller.hasAny(
            Roles.FINANCE,
            Roles.FINANCE_CHECK,
            Roles.FINANCE_CHIEF,
            Roles.AUDITOR,
            Roles.LEADER,
            Roles.OFFICE)
        ? null
        : caller.unit();
  }
}
