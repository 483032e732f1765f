package org.ecocity.gateway.problem;

import java.util.List;

/** A refusal of the door; becomes a problem body in the caller's language. */
public final class Problem extends RuntimeException {
  private final String slug;
  private final int status;
  private final List<Object> arguments;
  private final List<FieldFault> faults;
  private final int retryAfterSeconds;

  private Problem(
      String slug, int status, int retryAfterSeconds, List<FieldFault> faults, Object... args) {
    super(slug);
    this.slug = slug;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
    this.faults = faults;
    this.arguments = List.of(args);
  }

  /** 401: neither session nor bearer token, or one that is not accepted. */
  public static Problem unauthenticated() {
    return of("not-signed-in", 401);
  }

  /** 403: signed in, but without the role. */
  public static Problem notPermitted() {
    return of("not-permitted", 403);
  }

  /** 403: a change with a cookie, but not from our own pages. */
  public static Problem crossSite() {
    return of("cross-site-request", 403);
  }

  /** 404: nothing at this path. */
  public static Problem notFound() {
    return of("no-such-path", 404);
  }

  /** 413: the body is longer than the door lets through. */
  public static Problem tooLarge(long limitBytes) {
    return new Problem("too-large", 413, 0, List.of(), limitBytes);
  }

  /** 429: too many requests of one user or address. */
  public static Problem tooManyRequests(int retryAfterSeconds) {
    return new Problem("too-many-requests", 429, retryAfterSeconds, List.of(), retryAfterSeconds);
  }

  /** 503: a part of the suite does not answer. */
  public static Problem unavailable(String part, int retryAfterSeconds) {
    return unavailable(List.of(part), retryAfterSeconds);
  }

  /** 503: these parts of the suite do not answer. */
  public static Problem unavailable(List<String> parts, int retryAfterSeconds) {
    return new Problem("unavailable", 503, retryAfterSeconds, List.of(), new Parts(parts));
  }

  /** 503: these parts have not caught up with the new business date yet. */
  public static Problem notSettled(List<String> parts, int retryAfterSeconds) {
    return new Problem("not-settled", 503, retryAfterSeconds, List.of(), new Parts(parts));
  }

  /** 400: a field that cannot be read. */
  public static Problem malformed(String field, String code) {
    return new Problem("malformed", 400, 0, List.of(new FieldFault(field, code)));
  }

  /** Any other refusal that needs no words of its own than its slug's. */
  public static Problem of(String slug, int status) {
    return new Problem(slug, status, 0, List.of());
  }

  String slug() {
    return slug;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  List<Object> arguments() {
    return arguments;
  }

  List<FieldFault> faults() {
    return faults;
  }

  /** Seconds after which another try makes sense, 0 for none. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /** Parts of the suite, called by their names for people in the detail. */
  record Parts(List<String> names) {}

  record FieldFault(String field, String code) {}
}
