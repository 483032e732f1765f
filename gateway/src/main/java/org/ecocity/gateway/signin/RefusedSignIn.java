package org.ecocity.gateway.signin;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;
import org.ecocity.gateway.wiring.Order;
import org.jspecify.annotations.Nullable;

/** A refused token, a dead session, an unreachable sign-in server: each as a problem. */
@ApplicationScoped
class RefusedSignIn {
  private static final int RETRY_AFTER_SECONDS = 5;

  private final Problems problems;

  RefusedSignIn(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(Order.USER_LIMIT_ROUTE - 1).failureHandler(this::answer);
  }

  private void answer(RoutingContext request) {
    var problem = problemOf(request.failure());
    if (problem == null) {
      request.next();
      return;
    }
    problems.send(request, problem);
  }

  private static @Nullable Problem problemOf(@Nullable Throwable failure) {
    return switch (failure) {
      case AuthenticationFailedException refused when signInServerIsAway(refused) -> away();
      case AuthenticationFailedException refused -> Problem.unauthenticated();
      case UnauthorizedException nobody -> Problem.unauthenticated();
      case ForbiddenException refused -> Problem.notPermitted();
      case OIDCException unreachable -> away();
      case Problem problem -> problem;
      case null, default -> null;
    };
  }

  /** A session that cannot be refreshed has either ended there, or nobody there can say. */
  private static boolean signInServerIsAway(Throwable refused) {
    for (var cause = refused.getCause(); cause != null; cause = cause.getCause()) {
      var message = String.valueOf(cause.getMessage());
      if (cause instanceof IOException || message.equals("OIDC Server is not available")) {
        return true;
      }
      if (cause instanceof OIDCException) {
        return !message.contains("invalid_grant");
      }
    }
    return false;
  }

  private static Problem away() {
    return Problem.unavailable("sign-in", RETRY_AFTER_SECONDS);
  }
}
