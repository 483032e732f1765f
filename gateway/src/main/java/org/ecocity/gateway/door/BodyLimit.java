package org.ecocity.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;
import org.ecocity.gateway.wiring.Order;

/** How long a request's body may be; what announces too much is refused before it is read. */
@ApplicationScoped
class BodyLimit {
  private final Problems problems;
  private final ProxyConfig config;

  BodyLimit(Problems problems, ProxyConfig config) {
    this.problems = problems;
    this.config = config;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, Order.LENGTH_FILTER);
  }

  /** The limit for a request, by its media type. */
  long bytesFor(HttpServerRequest request) {
    var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    var json = type != null && type.toLowerCase(Locale.ROOT).contains("json");
    return (json ? config.jsonLimit() : config.uploadLimit()).asLongValue();
  }

  private void check(RoutingContext request) {
    var limit = bytesFor(request.request());
    if (announced(request.request()) <= limit) {
      request.next();
      return;
    }
    request.response().putHeader(HttpHeaders.CONNECTION, "close");
    problems.send(request, Problem.tooLarge(limit));
  }

  private static long announced(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException tooManyDigits) {
      return Long.MAX_VALUE;
    }
  }
}
