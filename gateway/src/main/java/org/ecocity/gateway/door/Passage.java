package org.ecocity.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;

/** One request on its way through the door to a part of the suite, and its answer back. */
final class Passage implements ProxyInterceptor {
  // An upgraded connection would pass by the interceptors, cookies and all; no part speaks them.
  private static final ProxyOptions NO_UPGRADES = new ProxyOptions().setSupportWebSocket(false);
  private static final int RETRY_AFTER_SECONDS = 2;

  private final RoutingContext request;
  private final Destination destination;
  private final URI door;
  private final Problems problems;
  private final long limitBytes;
  private final CountedBody body;

  Passage(
      RoutingContext request,
      Destination destination,
      URI door,
      Problems problems,
      long limitBytes) {
    this.request = request;
    this.destination = destination;
    this.door = door;
    this.problems = problems;
    this.limitBytes = limitBytes;
    this.body = new CountedBody(request.request(), limitBytes);
  }

  /** Sends the request on its way. */
  void go() {
    HttpProxy.reverseProxy(NO_UPGRADES, destination.client())
        .origin(context -> context.client().request(destination.options()))
        .addInterceptor(this)
        .handle(request.request());
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    var onward = context.request();
    onward.setURI(destination.uri());
    onward.setBody(Body.body(body, onward.getBody().length()));
    destination.requestHeaders().accept(onward.headers());
    return context.sendRequest().recover(failure -> Future.succeededFuture(refusal(context)));
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    var headers = context.response().headers();
    headers.remove(HttpHeaders.SERVER);
    var location = headers.get(HttpHeaders.LOCATION);
    if (location != null && destination.owns(location)) {
      headers.set(HttpHeaders.LOCATION, door + location.substring(destination.base().length()));
    }
    return context.sendResponse();
  }

  private ProxyResponse refusal(ProxyContext context) {
    var problem =
        body.exceeded()
            ? Problem.tooLarge(limitBytes)
            : Problem.unavailable(destination.part(), RETRY_AFTER_SECONDS);
    var rendered = problems.rendered(request, problem);
    var answer =
        context
            .request()
            .release()
            .response()
            .setStatusCode(problem.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, rendered.mediaType())
            .setBody(Body.body(rendered.body()));
    if (problem.retryAfterSeconds() > 0) {
      answer.putHeader("Retry-After", Integer.toString(problem.retryAfterSeconds()));
    }
    return answer;
  }
}
