package org.ecocity.platform.paging;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How a list is asked for. */
public class PageRequest {
  static final int DEFAULT_LIMIT = 50;
  static final int MAX_LIMIT = 200;

  @Context @Nullable UriInfo uri;

  @Parameter(description = "Entries a page, 1 to 200; 50 when not given")
  @QueryParam("limit")
  @Nullable Integer limit;

  @Parameter(description = "From the next link of the page before")
  @QueryParam("cursor")
  @Nullable String cursor;

  @Parameter(description = "A field the list documents; a leading minus turns the order")
  @QueryParam("sort")
  @Nullable String sort;

  @Parameter(description = "Whether to count, up to 10,000")
  @QueryParam("total")
  boolean total;

  @Parameter(description = "Fields each entry shall have, separated by commas; all when not given")
  @QueryParam("fields")
  @Nullable String fields;

  @Parameter(description = "Search in Chinese or English")
  @QueryParam("q")
  @Nullable String q;

  /** The search text, if any; at most 100 characters count. */
  public @Nullable String q() {
    var text = q;
    return text == null || text.isBlank()
        ? null
        : text.strip().substring(0, Math.min(100, text.strip().length()));
  }

  /** The search text as a pattern for LIKE, with its wildcards taken literally; none if no text. */
  public @Nullable String like() {
    var text = q();
    return text == null
        ? null
        : "%"
            + text.replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
                .toLowerCase(java.util.Locale.ROOT)
            + "%";
  }

  /** Asks for the page behind the one that ended at this cursor, as long as pages get. */
  public void goOn(String from) {
    cursor = from;
    limit = MAX_LIMIT;
    total = false;
  }

  int limit() {
    var wanted = limit;
    if (wanted != null && (wanted < 1 || wanted > MAX_LIMIT)) {
      throw Problem.malformed("limit", "limit");
    }
    return wanted == null ? DEFAULT_LIMIT : wanted;
  }

  String next(String nextCursor) {
    var address = java.util.Objects.requireNonNull(uri);
    return address
        .getRequestUriBuilder()
        .scheme(null)
        .host(null)
        .port(-1)
        .replaceQueryParam("cursor", nextCursor)
        .build()
        .toString();
  }
}
