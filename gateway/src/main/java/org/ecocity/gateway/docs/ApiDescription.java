package org.ecocity.gateway.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ecocity.gateway.wiring.Order;

/** {@code /api/openapi.json}, and {@code /api/docs} that shows it; neither asks for a sign-in. */
@ApplicationScoped
class ApiDescription {
  private final Buffer description;
  private final String tag;

  ApiDescription(
      Descriptions descriptions,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.version") String version)
      throws JsonProcessingException {
    var merger = new Merger(version);
    descriptions.all().forEach(merger::add);
    description = Buffer.buffer(json.writeValueAsBytes(merger.done()));
    tag = "\"" + UUID.nameUUIDFromBytes(description.getBytes()) + "\"";
  }

  void register(@Observes Router router) {
    int order = Order.DOCS_ROUTE;
    router.get("/api/openapi.json").order(order).handler(this::describe);
    router.get("/api/docs").order(order + 1).handler(page("docs/docs.html", "text/html"));
    router
        .get("/api/docs/docs.js")
        .order(order + 2)
        .handler(page("docs/docs.js", "text/javascript"));
    router.get("/api/docs/docs.css").order(order + 3).handler(page("docs/docs.css", "text/css"));
  }

  private void describe(RoutingContext request) {
    var response = request.response().putHeader(HttpHeaders.ETAG, tag);
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (tag.equals(request.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatusCode(304).end();
    } else {
      response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(description);
    }
  }

  private static Handler<RoutingContext> page(String resource, String mediaType) {
    var content = Buffer.buffer(read(resource));
    return request ->
        request
            .response()
            .putHeader(HttpHeaders.CONTENT_TYPE, mediaType + "; charset=utf-8")
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
            .end(content);
  }

  private static byte[] read(String resource) {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var file = loader.getResourceAsStream(resource)) {
      return Objects.requireNonNull(file, resource).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
