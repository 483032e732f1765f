package org.ecocity.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong in the door's own resources into a problem. */
class Mappers {
  private static final Logger LOG = Logger.getLogger(Mappers.class);

  private final Problems problems;

  Mappers(Problems problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper(priority = 1)
  RestResponse<ProblemView> map(Problem problem, RoutingContext request) {
    var answer =
        RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(problem.status()),
                problems.view(request, problem))
            .header("Content-Type", Problems.MEDIA_TYPE);
    if (problem.retryAfterSeconds() > 0) {
      answer.header("Retry-After", problem.retryAfterSeconds());
    }
    return answer.build();
  }

  @ServerExceptionMapper(priority = 1)
  RestResponse<JsonNode> map(PassedOnProblem refusal) {
    return RestResponse.ResponseBuilder.<JsonNode>create(refusal.status())
        .entity(refusal.body())
        .header("Content-Type", Problems.MEDIA_TYPE)
        .build();
  }

  @ServerExceptionMapper(priority = 1)
  RestResponse<ProblemView> map(JsonProcessingException unreadable, RoutingContext request) {
    return map(Problem.malformed("body", "body"), request);
  }

  /** Named because the framework's own mapper for it is nearer than the general one above. */
  @ServerExceptionMapper(priority = 1)
  RestResponse<ProblemView> map(MismatchedInputException unreadable, RoutingContext request) {
    return map(Problem.malformed("body", "body"), request);
  }

  @ServerExceptionMapper(priority = 1)
  RestResponse<ProblemView> map(WebApplicationException refusal, RoutingContext request) {
    return map(
        switch (refusal.getResponse().getStatus()) {
          case 400 -> Problem.malformed("body", "body");
          case 404 -> Problem.notFound();
          case 405 -> Problem.of("method-not-allowed", 405);
          case 406 -> Problem.of("not-acceptable", 406);
          case 415 -> Problem.of("unsupported-media-type", 415);
          default -> internal(refusal);
        },
        request);
  }

  @ServerExceptionMapper(priority = 1)
  RestResponse<ProblemView> map(AuthenticationFailedException refused, RoutingContext request) {
    return map(Problem.unauthenticated(), request);
  }

  @ServerExceptionMapper(priority = 1)
  RestResponse<ProblemView> map(UnauthorizedException nobody, RoutingContext request) {
    return map(Problem.unauthenticated(), request);
  }

  @ServerExceptionMapper(priority = 1)
  RestResponse<ProblemView> map(ForbiddenException refused, RoutingContext request) {
    return map(Problem.notPermitted(), request);
  }

  @ServerExceptionMapper(priority = 1)
  RestResponse<ProblemView> map(Throwable fault, RoutingContext request) {
    return map(internal(fault), request);
  }

  private static Problem internal(Throwable fault) {
    LOG.error("A request failed", fault);
    return Problem.of("internal", 500);
  }
}
