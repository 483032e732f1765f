package org.ecocity.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;
import org.ecocity.gateway.signin.Caller;
import org.ecocity.gateway.trace.Trace;
import org.ecocity.gateway.wiring.Order;
import org.ecocity.gateway.wiring.PartsConfig;
import org.ecocity.gateway.wiring.Service;

/** {@code /api/{service}/…} goes to that service, {@code /api/events} to the inbox's stream. */
@ApplicationScoped
class ServiceRoutes {
  private static final String STREAM = Service.NOTIFICATION.root() + "/inbox/stream";

  private static final int STREAM_RETRY_SECONDS = 30;

  private final PartsConfig parts;
  private final Clients clients;
  private final Problems problems;
  private final BodyLimit limit;
  private final StreamSlots slots;

  ServiceRoutes(
      PartsConfig parts, Clients clients, Problems problems, BodyLimit limit, StreamSlots slots) {
    this.parts = parts;
    this.clients = clients;
    this.problems = problems;
    this.limit = limit;
    this.slots = slots;
  }

  void register(@Observes Router router) {
    router.get("/api/events").order(Order.EVENTS_ROUTE).handler(this::events);
    router.route("/api/:service/*").order(Order.SERVICES_ROUTE).handler(this::pass);
  }

  private void events(RoutingContext request) {
    send(request, Service.NOTIFICATION, STREAM, true);
  }

  private void pass(RoutingContext request) {
    var service = Service.ofPath(request.pathParam("service"));
    if (service.isEmpty()) {
      request.next();
      return;
    }
    // The normalised path is the one that authorization has looked at.
    var path = request.normalizedPath();
    send(request, service.get(), path, path.equals(STREAM) || wantsEvents(request));
  }

  private void send(RoutingContext request, Service service, String path, boolean stream) {
    var caller = Caller.of(request);
    if (stream && caller != null && !slots.take(caller.user(), request)) {
      problems.send(request, Problem.tooManyRequests(STREAM_RETRY_SECONDS));
      return;
    }
    var query = request.request().query();
    var destination =
        new Destination(
            service.path(),
            parts.of(service),
            query == null ? path : path + "?" + query,
            stream ? clients.streams() : clients.calls(),
            headers -> identify(headers, request));
    var bytes = limit.bytesFor(request.request());
    new Passage(request, destination, parts.door(), problems, bytes).go();
  }

  private void identify(MultiMap headers, RoutingContext request) {
    PassedHeaders.toService(headers);
    PassedHeaders.describe(headers, request.request(), parts.door(), Trace.of(request));
    var caller = Caller.of(request);
    if (caller != null) {
      headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + caller.accessToken());
    }
  }

  private static boolean wantsEvents(RoutingContext request) {
    var accept = request.request().getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/event-stream");
  }
}
