package org.ecocity.gateway.calls;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.ecocity.gateway.problem.Language;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.signin.Caller;
import org.ecocity.gateway.trace.Trace;

/**
 * On whose behalf services are asked.
 *
 * @param caller whose token they are shown
 * @param language {@code zh} or {@code en}
 * @param trace the request that this is part of
 */
public record Errand(Caller caller, String language, Trace trace) {
  /** The errand of a request. */
  public static Errand of(RoutingContext request) {
    var caller = Caller.of(request);
    if (caller == null) {
      throw Problem.unauthenticated();
    }
    var accepted = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return new Errand(caller, Language.of(accepted).getLanguage(), Trace.of(request));
  }

  /** Whatever an answer to this caller depends on. */
  public String sight() {
    return String.join("|", caller.user(), String.valueOf(caller.unitCode()), language)
        + caller.roles();
  }
}
