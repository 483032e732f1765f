package org.ecocity.gateway.signin;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A request with a bearer token is a system's, one without is a browser's. */
@ApplicationScoped
class CredentialTenant implements TenantResolver {
  /** The tenant of browser sessions; the default tenant reads bearer tokens. */
  static final String WEB = "web";

  @Override
  public @Nullable String resolve(RoutingContext request) {
    return request.request().headers().contains(HttpHeaders.AUTHORIZATION) ? null : WEB;
  }
}
