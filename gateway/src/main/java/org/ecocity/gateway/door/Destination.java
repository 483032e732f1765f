package org.ecocity.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.function.Consumer;

/**
 * Where a request goes.
 *
 * @param part its name for people, when it does not answer
 * @param origin scheme, host and port
 * @param uri path and query there
 * @param client calls or streams
 * @param requestHeaders leaves and sets what the part may see
 */
record Destination(
    String part, URI origin, String uri, HttpClient client, Consumer<MultiMap> requestHeaders) {

  RequestOptions options() {
    var tls = "https".equals(origin.getScheme());
    var standardPort = tls ? 443 : 80;
    return new RequestOptions()
        .setHost(origin.getHost())
        .setPort(origin.getPort() < 0 ? standardPort : origin.getPort())
        .setSsl(tls);
  }

  /** Whether an absolute address is at this origin. */
  boolean owns(String address) {
    return address.startsWith(base() + "/");
  }

  /** Scheme and authority. */
  String base() {
    return origin.getScheme() + "://" + origin.getAuthority();
  }
}
