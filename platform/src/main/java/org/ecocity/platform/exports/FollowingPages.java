package org.ecocity.platform.exports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * The pages after the first, from the same operation, for the same caller, in the same request: the
 * operation's own checks stand before each of them, and the whole counts as one request. Each page
 * has a transaction of its own, so that between two pages neither entities nor a connection are
 * held.
 */
final class FollowingPages {
  private static final String CURSOR = "cursor";

  private final ResteasyReactiveRequestContext request;

  FollowingPages(ResteasyReactiveRequestContext request) {
    this.request = request;
  }

  /** The page at the address that the page before has given. */
  Page<?> at(String next) throws IOException {
    var arguments = arguments(cursor(next));
    var page =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    (Page<?>)
                        request
                            .getTarget()
                            .getInvoker()
                            .invoke(request.getEndpointInstance(), arguments));
    if (next.equals(page.next())) {
      throw new IllegalStateException("A list that leads nowhere: " + next);
    }
    return page;
  }

  private Object[] arguments(String cursor) {
    var arguments = request.getParameters().clone();
    var parameters = request.getTarget().getLazyMethod().getMethod().getParameters();
    boolean found = false;
    for (int i = 0; i < arguments.length; i++) {
      var named = parameters[i].getAnnotation(QueryParam.class);
      if (arguments[i] instanceof PageRequest page) {
        page.goOn(cursor);
        found = true;
      } else if (named != null && named.value().equals(CURSOR)) {
        arguments[i] = parameters[i].getType() == Long.class ? Long.valueOf(cursor) : cursor;
        found = true;
      }
    }
    if (!found) {
      throw new IllegalStateException("A list without a cursor that goes on");
    }
    return arguments;
  }

  private static String cursor(String next) {
    var query = Objects.requireNonNull(URI.create(next).getRawQuery());
    return Arrays.stream(query.split("&"))
        .filter(each -> each.startsWith(CURSOR + "="))
        .map(each -> URLDecoder.decode(each.substring(CURSOR.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
