package org.ecocity.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The two HTTP clients behind the door: one for calls, one for streams that stay open. */
@ApplicationScoped
public class Clients {
  private static final int KEEP_ALIVE_SECONDS = 30;
  private static final int WAITING_STREAMS = 16;

  private final HttpClient calls;
  private final HttpClient streams;

  Clients(Vertx vertx, ProxyConfig config) {
    calls =
        vertx.createHttpClient(
            options(config, config.idleTimeout())
                .setMaxPoolSize(config.connections())
                .setMaxWaitQueueSize(config.waitingCalls()));
    streams =
        vertx.createHttpClient(
            options(config, config.streamIdleTimeout())
                .setMaxPoolSize(config.streams())
                .setMaxWaitQueueSize(WAITING_STREAMS));
  }

  /** For calls that end by themselves. */
  public HttpClient calls() {
    return calls;
  }

  HttpClient streams() {
    return streams;
  }

  private static HttpClientOptions options(ProxyConfig config, Duration idleTimeout) {
    return new HttpClientOptions()
        .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
        .setIdleTimeout(Math.toIntExact(idleTimeout.toSeconds()))
        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
        .setMaxHeaderSize(32 * 1024);
  }
}
