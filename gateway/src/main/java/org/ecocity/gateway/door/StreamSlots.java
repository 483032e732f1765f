package org.ecocity.gateway.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;

/** Open event streams of each user: one in a loop must not take those of all others. */
@ApplicationScoped
class StreamSlots {
  private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();
  private final int mostPerUser;

  StreamSlots(ProxyConfig config) {
    mostPerUser = config.streamsPerUser();
  }

  /** Takes one for a user until the request has ended; false when the user has too many. */
  boolean take(String user, RoutingContext request) {
    int now = open.merge(user, 1, Integer::sum);
    request.addEndHandler(ended -> release(user));
    return now <= mostPerUser;
  }

  private void release(String user) {
    open.computeIfPresent(user, (name, count) -> count == 1 ? null : count - 1);
  }
}
