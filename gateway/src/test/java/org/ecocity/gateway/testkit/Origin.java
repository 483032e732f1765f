package org.ecocity.gateway.testkit;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A service as the door sees it over the network; says what it saw, and can be taken away. */
final class Origin {
  private final Vertx vertx;
  private final String name;
  private final AtomicInteger openStreams = new AtomicInteger();
  private volatile String businessDate = "2019-02-01";
  private volatile int unsettledAnswers;
  private HttpServer server;
  private int port;

  Origin(Vertx vertx, String name) {
    this.vertx = vertx;
    this.name = name;
  }

  void up() throws Exception {
    server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(port, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get();
    port = server.actualPort();
  }

  void down() throws Exception {
    server.close().toCompletionStage().toCompletableFuture().get();
  }

  void unsettled(int answers) {
    unsettledAnswers = answers;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  private void answer(HttpServerRequest request) {
    var root = "/api/" + name + "/v1/";
    var path = request.path().startsWith(root) ? request.path().substring(root.length()) : "";
    switch (path) {
      case "sink" -> count(request);
      case "big" -> stream(request, Integer.parseInt(request.getParam("mib")));
      case "inbox/stream" -> events(request);
      case "open-streams" -> json(request, new JsonObject().put("count", openStreams.get()));
      case "summary" -> json(request, new JsonObject().put("of", name).put("count", 3));
      case "todos" -> json(request, new JsonObject().put("items", new JsonArray().add(todo())));
      case "search" ->
          json(request, new JsonObject().put("items", new JsonArray().add(hit(request))));
      case "ops/business-date" -> businessDate(request);
      case "ops/settled" -> settled(request);
      case "created" ->
          request
              .response()
              .setStatusCode(201)
              .putHeader("Location", address() + root + "created/1")
              .end();
      case "organisations" ->
          json(request, new JsonObject().put("items", new JsonArray().add(unit())));
      case "slow" -> vertx.setTimer(5_000, late -> json(request, new JsonObject()));
      default -> echo(request);
    }
  }

  private void echo(HttpServerRequest request) {
    if (request.path().startsWith("/q/health")) {
      json(request, new JsonObject().put("status", "UP"));
      return;
    }
    var headers = new JsonObject();
    for (var header : request.headers().names()) {
      headers.put(
          header.toLowerCase(Locale.ROOT), String.join(" | ", request.headers().getAll(header)));
    }
    json(
        request,
        new JsonObject()
            .put("service", name)
            .put("method", request.method().name())
            .put("uri", request.uri())
            .put("headers", headers));
  }

  private void count(HttpServerRequest request) {
    var bytes = new long[1];
    request.handler(chunk -> bytes[0] += chunk.length());
    request.endHandler(done -> json(request, new JsonObject().put("bytes", bytes[0])));
  }

  private void stream(HttpServerRequest request, int mebibytes) {
    var response = request.response().setChunked(true);
    send(response, Buffer.buffer(new byte[1024 * 1024]), mebibytes);
  }

  private static void send(HttpServerResponse response, Buffer chunk, int left) {
    if (left == 0) {
      response.end();
    } else {
      response.write(chunk).onSuccess(written -> send(response, chunk, left - 1));
    }
  }

  private void events(HttpServerRequest request) {
    var response =
        request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
    openStreams.incrementAndGet();
    var ticks = new int[1];
    var timer =
        vertx.setPeriodic(
            1, 200, tick -> response.write("id: " + ticks[0] + "\ndata: " + ticks[0]++ + "\n\n"));
    response.closeHandler(
        closed -> {
          vertx.cancelTimer(timer);
          openStreams.decrementAndGet();
        });
  }

  private void businessDate(HttpServerRequest request) {
    if (request.method().name().equals("PUT")) {
      request
          .body()
          .onSuccess(
              body -> {
                var wanted = body.toJsonObject().getString("date");
                if (wanted.compareTo("2018") < 0) {
                  request
                      .response()
                      .setStatusCode(422)
                      .putHeader("Content-Type", "application/problem+json")
                      .end("{\"type\":\"urn:ecocity:problem:business-date-backwards\"}");
                  return;
                }
                businessDate = wanted;
                json(request, new JsonObject().put("date", businessDate));
              });
    } else {
      json(request, new JsonObject().put("date", businessDate));
    }
  }

  private void settled(HttpServerRequest request) {
    var settled = unsettledAnswers <= 0;
    unsettledAnswers--;
    json(request, new JsonObject().put("settled", settled).put("outbox", 0).put("lag", 0));
  }

  private JsonObject todo() {
    var due = name.equals("projects") ? null : name.equals("funding") ? "2019-02-03" : "2019-02-02";
    return new JsonObject()
        .put("id", name)
        .put("kind", "ADVISE")
        .put("dueDate", due)
        .put("since", "2019-01-31T08:00:00Z");
  }

  private static JsonObject unit() {
    return new JsonObject().put("code", "YZ").put("name", "颍州区").put("nameEn", "Yingzhou District");
  }

  private JsonObject hit(HttpServerRequest request) {
    return new JsonObject().put("type", name).put("id", "1").put("title", request.getParam("q"));
  }

  private static void json(HttpServerRequest request, JsonObject body) {
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Server", "inner")
        .end(body.encode());
  }
}
