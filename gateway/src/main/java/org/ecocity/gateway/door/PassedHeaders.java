package org.ecocity.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.ecocity.gateway.trace.Trace;

/**
 * The headers that pass. Towards a service it is a list of what may pass, not of what may not: an
 * identity or forwarding header that nobody thought of stays outside.
 */
final class PassedHeaders {
  private static final Set<String> TO_SERVICES =
      Set.of(
          "accept",
          "accept-encoding",
          "accept-language",
          "cache-control",
          "content-disposition",
          "content-encoding",
          "content-length",
          "content-type",
          "idempotency-key",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "last-event-id",
          "prefer",
          "range",
          "user-agent");

  private static final Set<String> NOT_TO_KEYCLOAK =
      Set.of("forwarded", "x-real-ip", "x-ecocity", "expect");

  private PassedHeaders() {}

  /** Leaves only what a service may see of the request. */
  static void toService(MultiMap headers) {
    for (var name : Set.copyOf(headers.names())) {
      if (!TO_SERVICES.contains(name.toLowerCase(Locale.ROOT))) {
        headers.remove(name);
      }
    }
  }

  /** Leaves everything but our own session and what outsiders say of forwarding. */
  static void toKeycloak(MultiMap headers) {
    for (var name : Set.copyOf(headers.names())) {
      var lower = name.toLowerCase(Locale.ROOT);
      if (NOT_TO_KEYCLOAK.contains(lower) || lower.startsWith("x-forwarded-")) {
        headers.remove(name);
      }
    }
    var cookies = headers.getAll("cookie");
    headers.remove("cookie");
    for (var line : cookies) {
      var kept = withoutOurCookies(line);
      if (!kept.isEmpty()) {
        headers.add("cookie", kept);
      }
    }
  }

  /** Says where the request came from and under which trace. */
  static void describe(MultiMap headers, HttpServerRequest request, URI door, Trace trace) {
    headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", door.getScheme());
    headers.set("X-Forwarded-Host", door.getAuthority());
    headers.set("X-Request-Id", trace.requestId());
    headers.set("traceparent", trace.traceparent());
  }

  private static String withoutOurCookies(String line) {
    var kept = new StringBuilder();
    for (var cookie : line.split(";", -1)) {
      if (!cookie.strip().startsWith("q_") && !cookie.isBlank()) {
        kept.append(kept.isEmpty() ? "" : "; ").append(cookie.strip());
      }
    }
    return kept.toString();
  }
}
