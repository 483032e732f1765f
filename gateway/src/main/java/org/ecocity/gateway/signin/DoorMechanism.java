package org.ecocity.gateway.signin;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.problem.Problems;

/** Only {@code /login} leads to the sign-in form; everything else answers 401 with a problem. */
@Alternative
@Priority(1)
@ApplicationScoped
class DoorMechanism implements HttpAuthenticationMechanism {
  private static final Set<String> SIGN_IN_PATHS = Set.of("/login", "/login/back", "/logout");

  private final OidcAuthenticationMechanism oidc;
  private final Problems problems;

  DoorMechanism(OidcAuthenticationMechanism oidc, Problems problems) {
    this.oidc = oidc;
    this.problems = problems;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    return oidc.authenticate(request, identities);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return startsSignIn(request)
        ? oidc.getChallenge(request)
        : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext request) {
    if (startsSignIn(request)) {
      return HttpAuthenticationMechanism.super.sendChallenge(request);
    }
    problems.send(request, Problem.unauthenticated());
    return Uni.createFrom().item(true);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return oidc.getCredentialTransport(request);
  }

  private static boolean startsSignIn(RoutingContext request) {
    return SIGN_IN_PATHS.contains(request.normalizedPath());
  }
}
