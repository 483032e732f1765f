package org.ecocity.gateway.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
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
    var credential = identity.getCredential(AccessTokenCredential.class);
    if (credential == null) {
      return null;
    }
    var token = credential.getToken();
    var claims = claims(token);
    var user = claims.getString("preferred_username", identity.getPrincipal().getName());
    return new Caller(
        user,
        claims.getString("name", user),
        claims.getString("unit"),
        claims.getString("person"),
        new TreeSet<>(identity.getRoles()),
        token);
  }

  /** Out of the access token, not the ID token of a session: it is what services go by. */
  private static JsonObject claims(String verifiedToken) {
    var payload = verifiedToken.split("\\.")[1];
    return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(payload)));
  }
}
