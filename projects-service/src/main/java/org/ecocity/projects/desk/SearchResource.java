package org.ecocity.projects.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
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

/** One search over everything of this service that the caller may read. */
@Path("search")
@Tag(name = "desk")
class SearchResource {
  private static final int MAX_HITS_A_FEATURE = 10;

  private final Instance<Searchable> features;
  private final Caller caller;

  SearchResource(Instance<Searchable> features, Caller caller) {
    this.features = features;
    this.caller = caller;
  }

  /** Finds by name or code, in Chinese or English; at most 10 hits of each kind. */
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
  @Operation(summary = "Search by name or code over what the caller may read")
  public Page<Hit> search(@BeanParam PageRequest request) {
    var pattern = request.like();
    if (pattern == null) {
      throw Problem.malformed("q", "not-blank");
    }
    return Page.whole(
        features.stream()
            .flatMap(feature -> feature.find(pattern, MAX_HITS_A_FEATURE, caller).stream())
            .toList());
  }
}
