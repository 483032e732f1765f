package org.ecocity.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.ecocity.platform.ids.Ids;

/** Gives each request an id, taken over from the door when it set one, and answers with it. */
@ApplicationScoped
public class RequestIds {
  /** Where the id lies in the routing context. */
  public static final String KEY = "ecocity.request-id";

  private static final Pattern ACCEPTABLE = Pattern.compile("[0-9a-zA-Z-]{8,64}");
  private static final int BEFORE_ALL = 1000;

  void register(@Observes Filters filters) {
    filters.register(RequestIds::stamp, BEFORE_ALL);
  }

  private static void stamp(RoutingContext request) {
    var given = request.request().getHeader("X-Request-Id");
    var id = given != null && ACCEPTABLE.matcher(given).matches() ? given : Ids.next().toString();
    request.put(KEY, id);
    request.response().putHeader("X-Request-Id", id);
    request.next();
  }
}
