package org.ecocity.gateway.status;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ecocity.gateway.door.Clients;
import org.ecocity.gateway.wiring.PartsConfig;
import org.ecocity.gateway.wiring.Service;
import org.jspecify.annotations.Nullable;

/** Asks every part for its health now and then, so that the status is known before it is asked. */
@ApplicationScoped
class PartWatch {
  private static final String SIGN_IN = "sign-in";

  private final Clock clock = Clock.systemUTC();
  private final Map<String, StatusView.Part> seen = new ConcurrentHashMap<>();
  private final Vertx vertx;
  private final Clients clients;
  private final PartsConfig parts;
  private final WatchConfig config;
  private final String version;

  PartWatch(
      Vertx vertx,
      Clients clients,
      PartsConfig parts,
      WatchConfig config,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.vertx = vertx;
    this.clients = clients;
    this.parts = parts;
    this.config = config;
    this.version = version;
  }

  void start(@Observes StartupEvent event) {
    note("gateway", StatusView.State.UP, version);
    look();
    vertx.setPeriodic(config.every().toMillis(), tick -> look());
  }

  /** What was seen last; a part that was never reached is down. */
  StatusView status() {
    var names =
        Stream.concat(
            Stream.of("gateway"),
            Stream.concat(Stream.of(Service.values()).map(Service::path), Stream.of(SIGN_IN)));
    List<StatusView.Part> all = names.map(this::last).toList();
    return new StatusView(all.stream().allMatch(part -> part.state() == StatusView.State.UP), all);
  }

  private StatusView.Part last(String part) {
    var known = seen.get(part);
    return known == null ? new StatusView.Part(part, StatusView.State.DOWN, now(), null) : known;
  }

  private void look() {
    for (var service : Service.values()) {
      look(service.path(), parts.of(service) + "/q/health/ready");
    }
    look(SIGN_IN, parts.oidc() + "/.well-known/openid-configuration");
  }

  private void look(String part, String address) {
    var options =
        new RequestOptions()
            .setAbsoluteURI(address)
            .setMethod(HttpMethod.GET)
            .setTimeout(config.answerWithin().toMillis());
    clients
        .calls()
        .request(options)
        .compose(request -> request.send())
        .compose(this::healthy)
        .onSuccess(body -> note(part, StatusView.State.UP, versionIn(body)))
        .onFailure(away -> note(part, StatusView.State.DOWN, null));
  }

  private Future<Buffer> healthy(HttpClientResponse answer) {
    return answer
        .body()
        .compose(
            body ->
                answer.statusCode() == 200
                    ? Future.succeededFuture(body)
                    : Future.failedFuture("not ready"));
  }

  private void note(String part, StatusView.State state, @Nullable String partVersion) {
    seen.compute(
        part,
        (name, before) ->
            before != null && before.state() == state
                ? new StatusView.Part(name, state, before.since(), partVersion)
                : new StatusView.Part(name, state, now(), partVersion));
  }

  /** A service's health names its version in the data of one of its checks. */
  private static @Nullable String versionIn(Buffer health) {
    try {
      for (var check : new JsonObject(health).getJsonArray("checks", new JsonArray())) {
        if (check instanceof JsonObject named
            && named.getValue("data") instanceof JsonObject data
            && data.getValue("version") instanceof String version) {
          return version;
        }
      }
    } catch (DecodeException | ClassCastException notOfOurShape) {
      return null;
    }
    return null;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
