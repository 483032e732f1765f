package org.ecocity.platform.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on its way to the caller, rendered as RFC 9457 {@code application/problem+json}. The
 * type is {@code urn:ecocity:problem:{slug}}; title and detail come from the message bundles.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String slug;
  private final transient List<Object> args;
  private final transient List<FieldError> errors = new ArrayList<>();
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private boolean recorded;
  private @Nullable Integer retryAfterSeconds;

  private Problem(int status, String slug, Object... args) {
    super(slug + " " + List.of(args), null, false, false);
    this.status = status;
    this.slug = slug;
    this.args = List.of(args);
  }

  /** 404: there is no such thing, or the caller may not read it. */
  public static Problem notFound(String what, Object id) {
    return new Problem(404, "not-found", what, id);
  }

  /** 403: the caller may read the thing but not do this; the slug names the rule. */
  public static Problem notPermitted(String slug, Object... args) {
    return new Problem(403, slug, args);
  }

  /** 403 without a more telling rule. */
  public static Problem notPermitted() {
    return new Problem(403, "not-permitted");
  }

  /** 409: this transition does not exist from here; names those that do. */
  public static Problem transitionNotAllowed(Object from, Object to, Collection<?> allowed) {
    return new Problem(409, "transition-not-allowed", from, to, allowed)
        .with("from", from.toString())
        .with("to", to.toString())
        .with("allowedTransitions", allowed.stream().map(Object::toString).toList());
  }

  /** 409: the present state of things stands against it. */
  public static Problem conflict(String slug, Object... args) {
    return new Problem(409, slug, args);
  }

  /** 422: a rule of the programme is broken, at a field if one can be named. */
  public static Problem rule(String slug, @Nullable String field, Object... args) {
    var problem = new Problem(422, slug, args);
    return field == null ? problem : problem.at(field, slug, args);
  }

  /** 422 with several field errors. */
  public static Problem invalid(List<FieldError> errors) {
    var problem = new Problem(422, "invalid");
    problem.errors.addAll(errors);
    return problem;
  }

  /** 400: the request cannot be read, at a field if one can be named. */
  public static Problem malformed(@Nullable String field, String code, Object... args) {
    var problem = new Problem(400, "malformed");
    return field == null ? problem : problem.at(field, code, args);
  }

  /** Any other status; the slug needs its texts. */
  public static Problem of(int status, String slug, Object... args) {
    return new Problem(status, slug, args);
  }

  /** Adds an error at a field. */
  public Problem at(String field, String code, Object... args) {
    errors.add(new FieldError(field, code, List.of(args)));
    return this;
  }

  /** Adds an extension member, such as {@code paymentId}. */
  public Problem with(String member, @Nullable Object value) {
    if (value != null) {
      members.put(member, value);
    }
    return this;
  }

  /** Marks a refusal that is itself an effect: it is committed, and replayed under its key. */
  public Problem recorded() {
    recorded = true;
    return this;
  }

  /** Tells the caller when to come again. */
  public Problem retryAfter(int seconds) {
    retryAfterSeconds = seconds;
    return this;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** The stable end of the type. */
  public String slug() {
    return slug;
  }

  /** Whether the refusal is kept as an effect. */
  public boolean isRecorded() {
    return recorded;
  }

  /** Values for its texts. */
  public List<Object> args() {
    return args;
  }

  /** What is wrong at fields. */
  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  Map<String, Object> members() {
    return members;
  }

  @Nullable Integer retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /**
   * What is wrong at one field.
   *
   * @param field path of the field, such as {@code entries[2].annualInvestmentFen}
   * @param code stable code; its text is {@code error.{code}} in the bundles
   * @param args values for the text
   */
  public record FieldError(String field, String code, List<Object> args) {}
}
