package org.ecocity.platform.security;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** The person or system behind the present request, as its verified token says. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;
  private final RoutingContext request;
  private final UUID correlationId = Ids.next();

  Caller(SecurityIdentity identity, RoutingContext request) {
    this.identity = identity;
    this.request = request;
  }

  /** User name, or {@code service-account-…} of a client; {@code anonymous} without a token. */
  public String user() {
    var name = claim("preferred_username");
    return name == null ? "anonymous" : name;
  }

  /** Full name as the token gives it, else the user name. */
  public String name() {
    var name = claim("name");
    return name == null ? user() : name;
  }

  /** Code of the unit acted for; empty when the token names none. */
  public String unit() {
    var unit = claim("unit");
    return unit == null ? "" : unit;
  }

  /** Code of the person, none for a client. */
  public @Nullable String person() {
    return claim("person");
  }

  /** All roles. */
  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Whether the caller has a role. */
  public boolean has(String role) {
    return roles().contains(role);
  }

  /** Whether the caller has at least one of the roles. */
  public boolean hasAny(String... wanted) {
    for (var role : wanted) {
      if (has(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the caller acts for this unit. */
  public boolean isOf(@Nullable String unitCode) {
    return unitCode != null && unitCode.equals(unit());
  }

  /** The caller as a value. */
  public Actor actor() {
    return new Actor(user(), name(), unit(), person(), roles());
  }

  /** Follows the request through all its consequences. */
  public UUID correlationId() {
    return correlationId;
  }

  /** The request's W3C trace context, if it came with one. */
  public @Nullable String traceparent() {
    var header = request.request().getHeader("traceparent");
    return header == null || header.length() > 100 ? null : header;
  }

  private @Nullable String claim(String name) {
    // Asked of the token itself: the standard's getClaim throws and catches one of its own for each
    // claim that the standard does not name.
    return identity.getPrincipal() instanceof OidcJwtCallerPrincipal token
            && token.getClaims().getClaimValue(name) instanceof Object value
        ? value.toString()
        : null;
  }
}
