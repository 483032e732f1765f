package org.ecocity.gateway.joined;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.signin.Roles;
import org.jspecify.annotations.Nullable;

/** One search over the four services. */
@Path("/api/search")
@Tag(name = "views")
class SearchResource {
  private static final int MAX_CHARACTERS = 100;
  private static final int MAX_LIMIT = 50;

  private final ItemLists lists;

  SearchResource(ItemLists lists) {
    this.lists = lists;
  }

  /** What the caller may see of what matches, each service's best first in turn. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.INSPECTOR_CHIEF,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(operationId = "search", summary = "One search over the four services")
  public SearchView search(
      @Parameter(description = "1 to 100 characters, Chinese or English", required = true)
          @QueryParam("q")
          @Nullable String q,
      @Parameter(
              description = "How many hits, 1 to 50",
              schema = @Schema(type = SchemaType.INTEGER, defaultValue = "20"))
          @QueryParam("limit")
          @DefaultValue("20")
          String limit,
      @Context RoutingContext request) {
    var wanted = words(q);
    var most = limit(limit);
    var query = "search?q=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) + "&limit=" + most;
    var found = lists.of(SearchView.Hit.class, query, Errand.of(request));
    return new SearchView(inTurn(found.lists(), most), found.missing());
  }

  private static String words(@Nullable String q) {
    if (q == null || q.isBlank()) {
      throw Problem.malformed("q", "required");
    }
    var stripped = q.strip();
    if (stripped.length() > MAX_CHARACTERS) {
      throw Problem.malformed("q", "length");
    }
    return stripped;
  }

  private static int limit(String limit) {
    try {
      int number = Integer.parseInt(limit);
      if (number >= 1 && number <= MAX_LIMIT) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Answered like a number out of range.
    }
    throw Problem.malformed("limit", "number");
  }

  private static List<SearchView.Hit> inTurn(List<List<SearchView.Hit>> lists, int most) {
    var hits = new ArrayList<SearchView.Hit>();
    for (int rank = 0; rank < most && hits.size() < most; rank++) {
      for (var list : lists) {
        if (rank < list.size() && hits.size() < most) {
          hits.add(list.get(rank));
        }
      }
    }
    return hits;
  }
}
