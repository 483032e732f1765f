package org.ecocity.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.ecocity.gateway.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Puts a refusal into the caller's language and sends it. */
@ApplicationScoped
public class Problems {
  /** The media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ObjectMapper json;

  Problems(ObjectMapper json) {
    this.json = json;
  }

  /** Ends a request with a problem, unless an answer is already on its way. */
  public void send(RoutingContext request, Problem problem) {
    var response = request.response();
    if (response.headWritten()) {
      response.close();
      return;
    }
    var rendered = rendered(request, problem);
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, rendered.mediaType());
    if (problem.retryAfterSeconds() > 0) {
      response.putHeader("Retry-After", Integer.toString(problem.retryAfterSeconds()));
    }
    if (problem.status() == 401) {
      response.putHeader("WWW-Authenticate", "Bearer");
    }
    request.request().resume();
    request.end(rendered.body());
  }

  /** Media type and body, for an answer that something else sends. */
  public Rendered rendered(RoutingContext request, Problem problem) {
    var view = view(request, problem);
    if (wantsAPage(request)) {
      return new Rendered(ProblemPage.MEDIA_TYPE, Buffer.buffer(ProblemPage.of(view)));
    }
    try {
      return new Rendered(MEDIA_TYPE, Buffer.buffer(json.writeValueAsBytes(view)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A person whose browser went to a page, as against a program that called the API. */
  private static boolean wantsAPage(RoutingContext request) {
    var accept = request.request().getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("text/html") && !path(request).startsWith("/api/");
  }

  /** The normal path, or the raw one where that cannot be made normal. */
  private static String path(RoutingContext request) {
    try {
      return request.normalizedPath();
    } catch (IllegalArgumentException unreadable) {
      return String.valueOf(request.request().path());
    }
  }

  /** The problem in the caller's language. */
  public ProblemView view(RoutingContext request, Problem problem) {
    var language = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var texts = ResourceBundle.getBundle("gateway-problems", language, NO_FALLBACK);
    return new ProblemView(
        "urn:ecocity:problem:" + problem.slug(),
        texts.getString(problem.slug() + ".title"),
        problem.status(),
        detail(texts, language, problem),
        path(request),
        errors(texts, problem),
        Trace.of(request).requestId());
  }

  private static String detail(ResourceBundle texts, Locale language, Problem problem) {
    var pattern = texts.getString(problem.slug() + ".detail");
    var arguments = problem.arguments().stream().map(each -> word(texts, each)).toArray();
    return new MessageFormat(pattern, language).format(arguments);
  }

  private static Object word(ResourceBundle texts, Object argument) {
    return argument instanceof Problem.Parts(var names)
        ? names.stream()
            .map(name -> texts.getString("part." + name))
            .collect(Collectors.joining(texts.getString("part.and")))
        : argument;
  }

  private static @Nullable List<ProblemView.FieldError> errors(
      ResourceBundle texts, Problem problem) {
    if (problem.faults().isEmpty()) {
      return null;
    }
    return problem.faults().stream()
        .map(
            fault ->
                new ProblemView.FieldError(
                    fault.field(), fault.code(), texts.getString("error." + fault.code())))
        .toList();
  }

  /** A problem in the form that the caller can use. */
  public record Rendered(String mediaType, Buffer body) {}
}
