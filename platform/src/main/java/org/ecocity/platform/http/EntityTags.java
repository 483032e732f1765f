package org.ecocity.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.ecocity.platform.problem.Messages;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes {@code ETag: "{version}.{hash of language, caller's rights, business date}"} on versioned
 * answers, answers 304 where the caller has that already, and sets the cache habits of all others.
 */
@ApplicationScoped
class EntityTags {
  private final Caller caller;
  private final BusinessClock clock;

  EntityTags(Caller caller, BusinessClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  @ServerResponseFilter
  void tag(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle("Vary", "Authorization, Cookie, Accept-Language");
    response.getHeaders().putSingle("Cache-Control", "private, no-cache");
    if (response.getEntity() instanceof Versioned view && response.getStatus() < 300) {
      var tag = tag(view.etagVersion(), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
      response.getHeaders().putSingle("ETag", tag);
      if (request.getMethod().equals("GET")
          && tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
        response.setStatus(304);
        response.setEntity(null);
      }
    }
  }

  private String tag(long version, @org.jspecify.annotations.Nullable String acceptLanguage) {
    var language = Messages.language(acceptLanguage);
    var rest =
        String.join(
            "|",
            language.toLanguageTag(),
            caller.user(),
            caller.unit(),
            String.join(",", caller.roles().stream().sorted().toList()),
            clock.today().toString());
    return String.format(Locale.ROOT, "\"%d.%08x\"", version, rest.hashCode());
  }
}
