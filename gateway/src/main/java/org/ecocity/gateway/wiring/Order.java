package org.ecocity.gateway.wiring;

/**
 * The order in which a request meets the door's handlers. Filters run from high to low, before
 * routes; authentication stands at 200 and authorization at 100. Routes run from low to high.
 */
public final class Order {
  /** Filter: request id, trace context, response headers. */
  public static final int TRACE_FILTER = 500;

  /** Filter: paths that are never shown. */
  public static final int PATH_FILTER = 450;

  /** Filter: requests of one address. */
  public static final int ADDRESS_LIMIT_FILTER = 430;

  /** Filter: length of the body as announced. */
  public static final int LENGTH_FILTER = 410;

  /** Filter: cookies beside bearer tokens, cookies without our header. */
  public static final int COOKIE_FILTER = 400;

  /** Route: requests of one user. */
  public static final int USER_LIMIT_ROUTE = 100;

  /** Route: sign-in and sign-out. */
  public static final int SIGN_IN_ROUTE = 200;

  /** Route: the sign-in server. */
  public static final int KEYCLOAK_ROUTE = 300;

  /** Route: the signed-in user's events. */
  public static final int EVENTS_ROUTE = 400;

  /** Route: the four services. */
  public static final int SERVICES_ROUTE = 500;

  /** Route: the page of the API description. */
  public static final int DOCS_ROUTE = 600;

  /** Route: the web front end. */
  public static final int PAGES_ROUTE = 700;

  private Order() {}
}
