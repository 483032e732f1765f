package org.ecocity.gateway.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.ecocity.gateway.wiring.Order;
import org.ecocity.gateway.wiring.PartsConfig;

/**
 * {@code /login?to=/path} ends at the path once the sign-in server has let the user in. Its way
 * back ({@code /login/back}) and {@code /logout} are answered by the session's own mechanism.
 */
@ApplicationScoped
class SignInRoutes {
  /** A path of our own: {@code //host} and {@code /\host} would leave the door. */
  private static final Pattern OWN_PATH = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\p{Cntrl}]*)?");

  /**
   * Tells the page's own script that somebody signed in here, and nothing else: a page without it
   * need not ask who they are only to be refused.
   */
  private static final String MARK = "ecocity_known";

  private final boolean overTls;

  SignInRoutes(PartsConfig parts) {
    this.overTls = "https".equals(parts.door().getScheme());
  }

  void register(@Observes Router router) {
    router.get("/login").order(Order.SIGN_IN_ROUTE).handler(this::signedIn);
    router.get("/login/back").order(Order.SIGN_IN_ROUTE + 1).handler(this::signedIn);
  }

  private void signedIn(RoutingContext request) {
    var to = request.request().getParam("to", "/");
    request
        .response()
        .setStatusCode(302)
        .addCookie(mark())
        .putHeader(HttpHeaders.LOCATION, OWN_PATH.matcher(to).matches() ? to : "/")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end();
  }

  private Cookie mark() {
    return Cookie.cookie(MARK, "1").setPath("/").setSameSite(CookieSameSite.LAX).setSecure(overTls);
  }
}
