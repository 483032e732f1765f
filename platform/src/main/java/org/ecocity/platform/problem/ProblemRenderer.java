package org.ecocity.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts a problem into the caller's language. */
@ApplicationScoped
public class ProblemRenderer {
  /** The media type of problems. */
  public static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private final Messages messages;
  private final ObjectMapper json;

  ProblemRenderer(Messages messages, ObjectMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** The whole answer. */
  public RestResponse<byte[]> render(Problem problem, RoutingContext request) {
    var builder =
        RestResponse.ResponseBuilder.<byte[]>create(problem.status())
            .type(PROBLEM_JSON)
            .entity(bytes(problem, request));
    var retry = problem.retryAfterSeconds();
    return (retry == null ? builder : builder.header("Retry-After", retry)).build();
  }

  /** The answer's body, UTF-8. */
  public byte[] bytes(Problem problem, RoutingContext request) {
    try {
      return json.writeValueAsString(body(problem, request)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProblemBody body(Problem problem, RoutingContext request) {
    var accept = request.request().getHeader("Accept-Language");
    var language = Messages.language(accept);
    var errors =
        problem.errors().stream()
            .map(
                error ->
                    new ProblemBody.Field(
                        error.field(),
                        error.code(),
                        fieldText(language, error.code(), error.args())))
            .toList();
    return new ProblemBody(
        "urn:ecocity:problem:" + problem.slug(),
        messages.text(language, problem.slug() + ".title", List.of()),
        problem.status(),
        messages.text(language, problem.slug() + ".detail", problem.args()),
        request.request().path(),
        errors,
        request.get(RequestIds.KEY),
        problem.members());
  }

  private String fieldText(java.util.Locale language, String code, List<Object> args) {
    var text = messages.text(language, "error." + code, args);
    return text.equals("error." + code) ? messages.text(language, code + ".detail", args) : text;
  }
}
