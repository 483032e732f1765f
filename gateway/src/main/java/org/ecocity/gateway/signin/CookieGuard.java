package org.ecocity.gateway.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;
import org.ecocity.gateway.wiring.Order;

/** What a cookie may do; runs before authentication. */
@ApplicationScoped
class CookieGuard {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Problems problems;

  CookieGuard(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, Order.COOKIE_FILTER);
  }

  private void check(RoutingContext request) {
    var path = request.normalizedPath();
    var headers = request.request().headers();
    if (path.equals("/logout") && "cross-site".equals(headers.get("Sec-Fetch-Site"))) {
      problems.send(request, Problem.crossSite());
      return;
    }
    if (path.startsWith("/auth/") || !headers.contains(HttpHeaders.COOKIE)) {
      request.next();
      return;
    }
    // A session cookie would pick the tenant before the bearer token is looked at: a junk token
    // beside a good cookie would be let in as the cookie's user.
    if (headers.contains(HttpHeaders.AUTHORIZATION)) {
      headers.remove(HttpHeaders.COOKIE);
    } else if (changes(request, path) && !"1".equals(headers.get("X-Ecocity"))) {
      problems.send(request, Problem.crossSite());
      return;
    }
    request.next();
  }

  private static boolean changes(RoutingContext request, String path) {
    return !READING.contains(request.request().method().name())
        && (path.equals("/api") || path.startsWith("/api/"));
  }
}
