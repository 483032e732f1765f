package org.ecocity.platform.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The audit trail: for the auditor alone. */
@Path("audit-entries")
@Tag(name = "audit")
class AuditResource {
  private static final int MAX_LIMIT = 200;

  private final AuditTrail trail;

  AuditResource(AuditTrail trail) {
    this.trail = trail;
  }

  /** Entries, newest first. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed(Roles.AUDITOR)
  @Operation(summary = "Audit entries, newest first, by aggregate or actor")
  public Page<AuditEntry> entries(
      @QueryParam("aggregateId") @Nullable UUID aggregateId,
      @QueryParam("actor") @Nullable String actor,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable Long cursor,
      @Context UriInfo uri) {
    int wanted = limit == null ? 50 : limit;
    if (wanted < 1 || wanted > MAX_LIMIT) {
      throw Problem.malformed("limit", "limit");
    }
    var found = trail.entries(aggregateId, actor, cursor == null ? Long.MAX_VALUE : cursor, wanted);
    String next =
        found.size() < wanted
            ? null
            : uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("cursor", found.getLast().entryNo())
                .build()
                .toString();
    return new Page<>(found, next, null);
  }

  /** Recomputes the hash chain. */
  @GET
  @Path("verification")
  @RunOnVirtualThread
  @RolesAllowed(Roles.AUDITOR)
  @Operation(summary = "Recompute the hash chain: does every link hold?")
  public AuditVerification verification() {
    return trail.verify();
  }

  /** What this service keeps of the other services' chains. */
  @GET
  @Path("heads")
  @RunOnVirtualThread
  @RolesAllowed(Roles.AUDITOR)
  @Operation(summary = "Daily heads of the other services' chains, kept here")
  public Page<AuditHead> heads() {
    return Page.whole(trail.heads());
  }
}
