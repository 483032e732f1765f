package org.ecocity.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.regex.Pattern;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;
import org.ecocity.gateway.trace.Trace;
import org.ecocity.gateway.wiring.Order;
import org.ecocity.gateway.wiring.PartsConfig;

/** The sign-in server's pages and tokens for our realm; its administration stays inside. */
@ApplicationScoped
class KeycloakRoutes {
  private final PartsConfig parts;
  private final Clients clients;
  private final Problems problems;
  private final BodyLimit limit;
  private final Pattern shown;

  KeycloakRoutes(PartsConfig parts, Clients clients, Problems problems, BodyLimit limit) {
    this.parts = parts;
    this.clients = clients;
    this.problems = problems;
    this.limit = limit;
    var realm = Pattern.quote(parts.oidc().getPath());
    shown =
        Pattern.compile(
            "("
                + realm
                + "/(protocol/openid-connect|login-actions|\\.well-known)"
                + "|/auth/resources)/.*");
  }

  void register(@Observes Router router) {
    router.route("/auth/*").order(Order.KEYCLOAK_ROUTE).handler(this::pass);
  }

  private void pass(RoutingContext request) {
    var path = request.normalizedPath();
    if (!shown.matcher(path).matches()) {
      problems.send(request, Problem.notFound());
      return;
    }
    var query = request.request().query();
    var origin = URI.create(parts.oidc().getScheme() + "://" + parts.oidc().getAuthority());
    var destination =
        new Destination(
            "sign-in",
            origin,
            query == null ? path : path + "?" + query,
            clients.calls(),
            headers -> forward(headers, request));
    var bytes = limit.bytesFor(request.request());
    new Passage(request, destination, parts.door(), problems, bytes).go();
  }

  private void forward(MultiMap headers, RoutingContext request) {
    PassedHeaders.toKeycloak(headers);
    PassedHeaders.describe(headers, request.request(), parts.door(), Trace.of(request));
  }
}
