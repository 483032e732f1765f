package org.ecocity.gateway.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the verified access token says, whether it came as a bearer or out of a session.
 *
 * @param user user name, or {@code service-account-…} of a client
 * @param name full name, else the user name
 * @param unitCode unit acted for
 * @param personCode code of the person, none for a client
 * @param roles all roles, sorted
 * @param accessToken what the services are shown
 */
public record Caller(
    String user,
    String name,
    @Nullable String unitCode,
    @Nullable String personCode,
    Set<String> roles,
    String accessToken) {

  /** The caller of a request, none where no sign-in was asked for. */
  public static @Nullable Caller of(RoutingContext request) {
    return request.user() instanceof QuarkusHttpUser known ? of(known.getSecurityIdentity()) : null;
  }

  /** The caller behind an identity, none for an anonymous one. */
  public static @Nullable Caller of(SecurityIdentity identity) {
    var token = identity.getCredential(AccessTokenCredential.class);
    if (token == null || !(identity.getPrincipal() instanceof JsonWebToken claims)) {
      return null;
    }
    var user = claims.getName();
    var name = text(claims, "name");
    return new Caller(
        user,
        name == null ? user : name,
        text(claims, "unit"),
        text(claims, "person"),
        new TreeSet<>(identity.getRoles()),
        token.getToken());
  }

  private static @Nullable String text(JsonWebToken claims, String name) {
    return claims.getClaim(name) instanceof String value ? value : null;
  }
}
