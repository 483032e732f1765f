package org.ecocity.gateway.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Starts the four services and the sign-in server on ports of their own, and a control port by
 * which a test takes one of them away or makes it slow ({@code POST /{service}/down}).
 */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {
  private final Vertx vertx = Vertx.vertx();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private SignInServer signIn;

  @Override
  public Map<String, String> start() {
    try {
      return started();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Map<String, String> started() throws Exception {
    var doorPort = freePort();
    var door = "http://127.0.0.1:" + doorPort;
    signIn = new SignInServer(door);
    var control =
        vertx
            .createHttpServer()
            .requestHandler(this::control)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get();
    var settings = new LinkedHashMap<String, String>();
    settings.put("quarkus.http.test-port", Integer.toString(doorPort));
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("ecocity.door", door);
    settings.put("ecocity.oidc", signIn.start(vertx));
    settings.put("test.control", "http://127.0.0.1:" + control.actualPort());
    for (var name : new String[] {"projects", "funding", "supervision", "notification"}) {
      var origin = new Origin(vertx, name);
      origin.up();
      origins.put(name, origin);
      settings.put("ecocity." + name, origin.address());
    }
    return settings;
  }

  private void control(HttpServerRequest request) {
    var steps = request.path().split("/");
    vertx
        .executeBlocking(
            () -> {
              act(steps);
              return steps;
            })
        .onSuccess(done -> request.response().end())
        .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
  }

  private void act(String[] steps) throws Exception {
    switch (steps[2]) {
      case "end-sessions" -> signIn.endSessions(true);
      case "stop" -> signIn.down();
      case "start" -> {
        signIn.endSessions(false);
        signIn.up();
      }
      case "down" -> origins.get(steps[1]).down();
      case "up" -> origins.get(steps[1]).up();
      case "unsettled" -> origins.get(steps[1]).unsettled(Integer.parseInt(steps[3]));
      case "lifespan" -> signIn.lifespan(Integer.parseInt(steps[3]));
      default -> throw new IllegalArgumentException(steps[2]);
    }
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static int freePort() throws Exception {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
