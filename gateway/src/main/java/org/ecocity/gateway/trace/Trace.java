package org.ecocity.gateway.trace;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a request in logs, problems and at the services.
 *
 * @param requestId the client's {@code X-Request-Id} when it is a decent one, else our own
 * @param traceId W3C trace id, 32 hex digits
 * @param spanId the door's own span in that trace, 16 hex digits
 * @param flags W3C trace flags, 2 hex digits
 */
public record Trace(String requestId, String traceId, String spanId, String flags) {
  private static final String KEY = "ecocity.trace";
  private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-zA-Z-]{8,64}");
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The trace of a request; made at its first asking. */
  public static Trace of(RoutingContext request) {
    Trace known = request.get(KEY);
    if (known != null) {
      return known;
    }
    var headers = request.request().headers();
    var made = from(headers.get("X-Request-Id"), headers.get("traceparent"));
    request.put(KEY, made);
    return made;
  }

  static Trace from(@Nullable String requestId, @Nullable String traceparent) {
    var id =
        requestId != null && REQUEST_ID.matcher(requestId).matches()
            ? requestId
            : UUID.randomUUID().toString();
    var given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    return given.matches()
        ? new Trace(id, given.group(1), hex(8), given.group(2))
        : new Trace(id, hex(16), hex(8), "01");
  }

  /** The W3C header to pass on and to answer with. */
  public String traceparent() {
    return "00-" + traceId + "-" + spanId + "-" + flags;
  }

  private static String hex(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
