package org.ecocity.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.problem.ProblemRenderer;

/**
 * Admits at most four times as many requests at once as there are database connections; beyond that
 * it answers 503 at once. Operators, health and streams stay outside the limit.
 */
@ApplicationScoped
class Admission {
  private static final int REQUESTS_PER_CONNECTION = 4;
  private static final int AFTER_REQUEST_IDS = 900;

  private final Semaphore places;
  private final ProblemRenderer renderer;

  Admission(
      @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int poolSize,
      ProblemRenderer renderer) {
    this.places = new Semaphore(REQUESTS_PER_CONNECTION * poolSize);
    this.renderer = renderer;
  }

  void register(@Observes Filters filters) {
    filters.register(this::admit, AFTER_REQUEST_IDS);
  }

  private void admit(RoutingContext request) {
    var path = request.normalizedPath();
    if (!path.startsWith("/api/") || path.contains("/ops/") || path.endsWith("/stream")) {
      request.next();
    } else if (places.tryAcquire()) {
      var once = new AtomicBoolean();
      request.addEndHandler(
          ended -> {
            if (once.compareAndSet(false, true)) {
              places.release();
            }
          });
      request.next();
    } else {
      request
          .response()
          .setStatusCode(503)
          .putHeader("Retry-After", "1")
          .putHeader("Content-Type", ProblemRenderer.PROBLEM_JSON.toString())
          .end(
              io.vertx.core.buffer.Buffer.buffer(renderer.bytes(Problem.of(503, "busy"), request)));
    }
  }
}
