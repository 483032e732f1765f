package org.ecocity.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;
import org.ecocity.gateway.wiring.Order;

/** Paths that are not for the outside, and spellings that two parsers could read differently. */
@ApplicationScoped
class HiddenPaths {
  private static final Pattern AMBIGUOUS =
      Pattern.compile("//|[;\\\\]|%(2f|5c|00|3b|25)", Pattern.CASE_INSENSITIVE);

  private final Problems problems;

  HiddenPaths(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, Order.PATH_FILTER);
  }

  private void check(RoutingContext request) {
    var path = request.normalizedPath();
    var raw = request.request().path();
    if (raw == null || AMBIGUOUS.matcher(raw).find() || AMBIGUOUS.matcher(path).find()) {
      problems.send(request, Problem.malformed("path", "path"));
    } else if (path.equals("/q") || path.startsWith("/q/")) {
      problems.send(request, Problem.notFound());
    } else {
      request.next();
    }
  }
}
