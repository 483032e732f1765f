package org.ecocity.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ecocity.platform.http.Versioned;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.problem.ProblemRenderer;
import org.ecocity.platform.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Opens the transaction of a keyed request, so that the effect and the stored answer are committed
 * together; services join it. 2xx and recorded refusals are kept, anything else rolls back.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
class IdempotentInterceptor {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

  private final RoutingContext request;
  private final Caller caller;
  private final StoredAnswers answers;
  private final Fingerprints fingerprints;
  private final ProblemRenderer renderer;
  private final ObjectMapper json;

  IdempotentInterceptor(
      RoutingContext request,
      Caller caller,
      StoredAnswers answers,
      Fingerprints fingerprints,
      ProblemRenderer renderer,
      ObjectMapper json) {
    this.request = request;
    this.caller = caller;
    this.answers = answers;
    this.fingerprints = fingerprints;
    this.renderer = renderer;
    this.json = json;
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    var key = request.request().getHeader("Idempotency-Key");
    if (key == null) {
      if (call.getMethod().getAnnotation(Idempotent.class).required()) {
        throw Problem.of(428, "idempotency-key-required");
      }
      return call.proceed();
    }
    if (!KEY.matcher(key).matches()) {
      throw Problem.of(400, "idempotency-key-invalid");
    }
    var id = new StoredAnswers.Id(caller.user() + "@" + caller.unit(), operation(), key);
    var result = inOneTransaction(call, id, fingerprints.of(operation(), call.getParameters()));
    if (result instanceof Refusal(var problem)) {
      throw problem;
    }
    if (result instanceof StoredAnswers.Answer stored) {
      throw new ReplayedAnswer(stored);
    }
    return result;
  }

  private @Nullable Object inOneTransaction(
      InvocationContext call, StoredAnswers.Id id, String fingerprint) throws Exception {
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                var stored = answers.lockAndFind(id, fingerprint);
                return stored == null ? proceed(call, id, fingerprint) : stored;
              });
    } catch (io.quarkus.narayana.jta.QuarkusTransactionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private @Nullable Object proceed(InvocationContext call, StoredAnswers.Id id, String fingerprint)
      throws Exception {
    try {
      var result = call.proceed();
      answers.keep(id, fingerprint, render(result));
      return result;
    } catch (Problem problem) {
      if (!problem.isRecorded()) {
        throw problem;
      }
      var body = new String(renderer.bytes(problem, request), StandardCharsets.UTF_8);
      answers.keep(
          id,
          fingerprint,
          new StoredAnswers.Answer(
              problem.status(), null, null, ProblemRenderer.PROBLEM_JSON.toString(), body));
      return new Refusal(problem);
    }
  }

  private StoredAnswers.Answer render(@Nullable Object result) throws JsonProcessingException {
    var response = result instanceof RestResponse<?> given ? given : null;
    var entity = response == null ? result : response.getEntity();
    var location = response == null ? null : response.getHeaderString("Location");
    var etag = entity instanceof Versioned view ? "\"" + view.etagVersion() + "\"" : null;
    return new StoredAnswers.Answer(
        response == null ? (entity == null ? 204 : 200) : response.getStatus(),
        location,
        etag,
        "application/json",
        entity == null ? null : json.writeValueAsString(entity));
  }

  private String operation() {
    return request.request().method() + " " + request.normalizedPath();
  }

  private record Refusal(Problem problem) {}
}
