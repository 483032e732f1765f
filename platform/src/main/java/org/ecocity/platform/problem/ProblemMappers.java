package org.ecocity.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever goes wrong into a problem; nothing leaves a service in another shape. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  /** What Agroal says, without a state: "Sorry, acquisition timeout!". */
  private static final String POOL_EXHAUSTED = "acquisition timeout";

  private final ProblemRenderer renderer;

  ProblemMappers(ProblemRenderer renderer) {
    this.renderer = renderer;
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(Problem problem, RoutingContext request) {
    return renderer.render(problem, request);
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(ConstraintViolationException e, RoutingContext request) {
    var errors =
        e.getConstraintViolations().stream()
            .map(v -> Violations.at(field(v.getPropertyPath().toString()), v))
            .toList();
    return renderer.render(Problem.invalid(errors), request);
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(JsonProcessingException e, RoutingContext request) {
    return renderer.render(unreadable(e), request);
  }

  /** Quarkus brings a mapper of its own for this one, so it needs ours by its exact type. */
  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(MismatchedInputException e, RoutingContext request) {
    return renderer.render(unreadable(e), request);
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(WebApplicationException e, RoutingContext request) {
    if (e.getCause() instanceof JsonProcessingException unreadable) {
      return renderer.render(unreadable(unreadable), request);
    }
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return RestResponse.ResponseBuilder.<byte[]>create(status).build();
    }
    return renderer.render(Problem.of(status, slugOf(status)), request);
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(AuthenticationFailedException e, RoutingContext request) {
    return unauthorized(request);
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(UnauthorizedException e, RoutingContext request) {
    return unauthorized(request);
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(ForbiddenException e, RoutingContext request) {
    return renderer.render(Problem.notPermitted(), request);
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(OIDCException e, RoutingContext request) {
    LOG.warnf("Sign-in server not reached: %s", e.getMessage());
    return unavailable(request);
  }

  @ServerExceptionMapper(priority = 1)
  public RestResponse<byte[]> map(Throwable e, RoutingContext request) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      var known = known(cause);
      if (known != null) {
        return renderer.render(known, request);
      }
    }
    LOG.errorf(e, "Request %s failed", (String) request.get(RequestIds.KEY));
    return renderer.render(Problem.of(500, "internal"), request);
  }

  private @Nullable Problem known(Throwable cause) {
    return switch (cause) {
      case Problem problem -> problem;
      case OptimisticLockException stale -> Problem.of(412, "changed-meanwhile");
      case StaleStateException stale -> Problem.of(412, "changed-meanwhile");
      case JsonProcessingException unreadable -> unreadable(unreadable);
      case DateTimeException outOfRange -> Problem.malformed(null, "unreadable");
      case SQLException sql -> ofDatabase(sql);
      default -> null;
    };
  }

  static @Nullable Problem ofDatabase(SQLException e) {
    var state = String.valueOf(e.getSQLState());
    return switch (state) {
      case "23505" -> Problem.conflict("already-there");
      case "23503", "23514", "23502" -> Problem.rule("invalid", null);
      // Text, numbers and dates that are none, or none of this world.
      case "22021", "22P05", "22003", "22007", "22008" -> Problem.malformed(null, "unreadable");
      case "40001", "40P01", "55P03" -> Problem.of(503, "busy").retryAfter(1);
      default -> passing(e, state) ? Problem.of(503, "unavailable").retryAfter(1) : null;
    };
  }

  /** Connection lost (08), resources (53), shutdown or time-out (57), pool exhausted (no state). */
  private static boolean passing(SQLException e, String state) {
    return state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57")
        || String.valueOf(e.getMessage()).contains(POOL_EXHAUSTED);
  }

  private RestResponse<byte[]> unauthorized(RoutingContext request) {
    var answer = renderer.render(Problem.of(401, "not-signed-in"), request);
    answer.getHeaders().putSingle("WWW-Authenticate", "Bearer");
    return answer;
  }

  private RestResponse<byte[]> unavailable(RoutingContext request) {
    return renderer.render(Problem.of(503, "unavailable").retryAfter(1), request);
  }

  private static Problem unreadable(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return Problem.malformed("", "too-large");
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return Problem.malformed(path(unknown), "unknown-member");
    }
    return e instanceof JsonMappingException mapping
        ? Problem.malformed(path(mapping), "unreadable")
        : Problem.malformed("", "unreadable");
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(ref -> ref.getFieldName() == null ? "[" + ref.getIndex() + "]" : ref.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  /** Drops method and parameter name from a violation's path. */
  private static String field(String path) {
    var parts = path.split("\\.", 3);
    return parts.length == 3 ? parts[2] : parts[parts.length - 1];
  }

  private static String slugOf(int status) {
    return switch (status) {
      case 400 -> "malformed";
      case 401 -> "not-signed-in";
      case 403 -> "not-permitted";
      case 404 -> "no-such-path";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 413 -> "too-large";
      case 415 -> "unsupported-media-type";
      default -> status >= 500 ? "internal" : "malformed";
    };
  }
}
