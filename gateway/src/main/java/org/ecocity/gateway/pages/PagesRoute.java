package org.ecocity.gateway.pages;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;
import org.ecocity.gateway.wiring.Order;

/** Files by their name; every other page address is the front end's to interpret. */
@ApplicationScoped
class PagesRoute {
  private static final List<String> NOT_PAGES = List.of("/api", "/auth", "/q");
  private static final String HASHED = "/assets/";

  private final Vertx vertx;
  private final WebFiles files;
  private final Problems problems;

  PagesRoute(Vertx vertx, WebFiles files, Problems problems) {
    this.vertx = vertx;
    this.files = files;
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router
        .route("/*")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(Order.PAGES_ROUTE)
        .handler(this::serve);
  }

  private void serve(RoutingContext request) {
    var path = request.normalizedPath();
    if (NOT_PAGES.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"))) {
      request.next();
      return;
    }
    var known = files.known(path);
    if (known.isPresent()) {
      send(request, path, known.get());
      return;
    }
    vertx
        .executeBlocking(() -> found(path), false)
        .onSuccess(file -> file.ifPresentOrElse(it -> send(request, path, it), () -> none(request)))
        .onFailure(request::fail);
  }

  private Optional<WebFile> found(String path) {
    var file = files.read(path);
    var namesAFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
    if (file.isPresent() || namesAFile) {
      return file;
    }
    var ofThePublic = path.equals("/public") || path.startsWith("/public/");
    var entry = ofThePublic ? files.read("/public/index.html") : Optional.<WebFile>empty();
    return entry.or(() -> files.read("/index.html"));
  }

  private void none(RoutingContext request) {
    problems.send(request, Problem.notFound());
  }

  private static void send(RoutingContext request, String path, WebFile file) {
    var response = request.response();
    response
        .putHeader(HttpHeaders.ETAG, file.tag())
        .putHeader(HttpHeaders.VARY, "Accept-Encoding")
        .putHeader(
            HttpHeaders.CACHE_CONTROL,
            // Names under assets carry a hash of the content: what has that name never changes.
            path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache");
    if (file.tag().equals(request.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatusCode(304).end();
      return;
    }
    var accepted = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
    var gzip = accepted != null && accepted.contains("gzip") ? file.gzip() : null;
    if (gzip != null) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    var content = gzip == null ? file.plain() : gzip;
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType())
        .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length()));
    if (request.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(content);
    }
  }
}
