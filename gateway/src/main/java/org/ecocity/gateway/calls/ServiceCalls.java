package org.ecocity.gateway.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ecocity.gateway.door.Clients;
import org.ecocity.gateway.wiring.PartsConfig;
import org.ecocity.gateway.wiring.Service;
import org.jspecify.annotations.Nullable;

/** Asks services on a caller's behalf; a service that is away is an answer, never an exception. */
@ApplicationScoped
public class ServiceCalls {
  private final Clients clients;
  private final PartsConfig parts;
  private final CallsConfig config;
  private final Presence presence;
  private final ObjectMapper json;

  ServiceCalls(
      Clients clients,
      PartsConfig parts,
      CallsConfig config,
      Presence presence,
      ObjectMapper json) {
    this.clients = clients;
    this.parts = parts;
    this.config = config;
    this.presence = presence;
    this.json = json;
  }

  /** GETs the same path below every service's root at once, and waits for all within the bound. */
  public Map<Service, Answer> getAll(String pathAndQuery, Errand errand) {
    return all(HttpMethod.GET, pathAndQuery, null, errand, config.answerWithin());
  }

  /** PUTs the same body to every service at once, and waits for all within a bound. */
  public Map<Service, Answer> putAll(String path, JsonNode body, Errand errand, Duration within) {
    return all(HttpMethod.PUT, path, body, errand, within);
  }

  /** GETs one path of one service. */
  public Answer get(Service service, String pathAndQuery, Errand errand) {
    return ask(service, HttpMethod.GET, pathAndQuery, null, errand, config.answerWithin()).join();
  }

  private Map<Service, Answer> all(
      HttpMethod method, String path, @Nullable JsonNode body, Errand errand, Duration within) {
    var asked = new EnumMap<Service, CompletableFuture<Answer>>(Service.class);
    for (var service : Service.values()) {
      asked.put(service, ask(service, method, path, body, errand, within));
    }
    var answers = new EnumMap<Service, Answer>(Service.class);
    asked.forEach((service, answer) -> answers.put(service, answer.join()));
    return answers;
  }

  private CompletableFuture<Answer> ask(
      Service service,
      HttpMethod method,
      String path,
      @Nullable JsonNode body,
      Errand errand,
      Duration within) {
    var options =
        new RequestOptions()
            .setAbsoluteURI(parts.of(service) + service.root() + "/" + path)
            .setMethod(method)
            .setTimeout(within.toMillis());
    return clients
        .calls()
        .request(options)
        .compose(request -> send(request, body, errand))
        .otherwise(new Answer.Missing())
        .toCompletionStage()
        .toCompletableFuture()
        .completeOnTimeout(new Answer.Missing(), within.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((answer, never) -> presence.note(service, answer));
  }

  private Future<Answer> send(HttpClientRequest request, @Nullable JsonNode body, Errand errand) {
    request
        .putHeader("Authorization", "Bearer " + errand.caller().accessToken())
        .putHeader("Accept", "application/json")
        .putHeader("Accept-Language", errand.language())
        .putHeader("X-Request-Id", errand.trace().requestId())
        .putHeader("traceparent", errand.trace().traceparent());
    var sent =
        body == null
            ? request.send()
            : request.putHeader("Content-Type", "application/json").send(body.toString());
    return sent.compose(answer -> answer.body().map(bytes -> read(answer.statusCode(), bytes)));
  }

  private Answer read(int status, Buffer bytes) {
    if (status >= 500) {
      return new Answer.Missing();
    }
    try {
      var body = json.readTree(bytes.getBytes());
      return status < 300 ? new Answer.Given(body) : new Answer.Refused(status, body);
    } catch (IOException notJson) {
      return status < 300 ? new Answer.Missing() : new Answer.Refused(status, null);
    }
  }
}
