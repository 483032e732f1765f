package org.ecocity.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.ecocity.gateway.trace.Trace;
import org.ecocity.gateway.wiring.Order;
import org.ecocity.gateway.wiring.PartsConfig;

/** What every answer carries, whoever made it: request id, trace, and the browser's limits. */
@ApplicationScoped
class ResponseHeaders {
  // Charts and tables set style attributes; style elements and scripts come from our files alone.
  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self'",
          "style-src 'self'",
          "style-src-attr 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "font-src 'self' data:",
          "connect-src 'self'",
          "object-src 'none'",
          // A page shows an official document as the file it fetched, never an address of its own.
          "frame-src blob:",
          "base-uri 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private final boolean overTls;

  ResponseHeaders(PartsConfig parts) {
    overTls = "https".equals(parts.door().getScheme());
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, Order.TRACE_FILTER);
  }

  private void add(RoutingContext request) {
    var trace = Trace.of(request);
    // The sign-in pages have scripts and a policy of their own.
    var ownPages = !request.normalizedPath().startsWith("/auth/");
    request.addHeadersEndHandler(
        done -> {
          var headers = request.response().headers();
          headers.set("X-Request-Id", trace.requestId());
          headers.set("traceparent", trace.traceparent());
          protect(headers, ownPages);
        });
    request.next();
  }

  private void protect(MultiMap headers, boolean ownPages) {
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", ownPages ? "same-origin" : "no-referrer");
    if (overTls) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    if (ownPages) {
      headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
      headers.set("X-Frame-Options", "DENY");
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
    }
  }
}
