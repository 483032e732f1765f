package org.ecocity.gateway.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;
import org.ecocity.gateway.signin.Caller;
import org.ecocity.gateway.wiring.Order;

/** 429 for whoever asks too often: by address before sign-in, by user after it. */
@ApplicationScoped
class RateLimit {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Problems problems;
  private final Allowance addresses;
  private final Allowance signIns;
  private final Allowance users;
  private final Allowance strangers;

  RateLimit(Problems problems, LimitsConfig config) {
    this.problems = problems;
    var remembered = config.rememberedCallers();
    addresses = new Allowance(config.addressPerSecond(), config.addressBurst(), SECOND, remembered);
    signIns = new Allowance(config.signInPerSecond(), config.signInBurst(), SECOND, remembered);
    users = new Allowance(config.userPerSecond(), config.userBurst(), SECOND, remembered);
    var writes = config.strangerWritesPerMinute();
    strangers = new Allowance(writes, writes, Duration.ofMinutes(1), remembered);
  }

  void filter(@Observes Filters filters) {
    filters.register(this::byAddress, Order.ADDRESS_LIMIT_FILTER);
  }

  void route(@Observes Router router) {
    router.route("/api/*").order(Order.USER_LIMIT_ROUTE).handler(this::byUser);
  }

  private void byAddress(RoutingContext request) {
    var address = request.request().remoteAddress().hostAddress();
    var signsIn =
        HttpMethod.POST.equals(request.request().method())
            && request.normalizedPath().startsWith("/auth/");
    answer(request, (signsIn ? signIns : addresses).take(address));
  }

  private void byUser(RoutingContext request) {
    var caller = Caller.of(request);
    answer(request, caller == null ? byStranger(request) : users.take(caller.user()));
  }

  /** Whoever is not signed in reads as any address may, and writes little. */
  private int byStranger(RoutingContext request) {
    return READING.contains(request.request().method())
        ? 0
        : strangers.take(request.request().remoteAddress().hostAddress());
  }

  private void answer(RoutingContext request, int waitSeconds) {
    if (waitSeconds == 0) {
      request.next();
    } else {
      problems.send(request, Problem.tooManyRequests(waitSeconds));
    }
  }
}
