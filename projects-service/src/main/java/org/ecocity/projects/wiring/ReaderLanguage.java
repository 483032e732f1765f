package org.ecocity.projects.wiring;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.problem.Messages;

/** The language that the present request is answered in. */
@ApplicationScoped
public class ReaderLanguage {
  private final RoutingContext request;

  ReaderLanguage(RoutingContext request) {
    this.request = request;
  }

  /** Whether the reader asked for English rather than Chinese. */
  public boolean isEnglish() {
    var asked = request.request().getHeader("Accept-Language");
    return Messages.language(asked).getLanguage().equals("en");
  }
}
