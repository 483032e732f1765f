package org.ecocity.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;

/** Names a broken constraint the way problems do. */
public final class Violations {
  private Violations() {}

  /** The constraint that is broken, at this field. */
  public static Problem.FieldError at(String field, ConstraintViolation<?> violation) {
    return new Problem.FieldError(field, code(violation), args(violation));
  }

  private static String code(ConstraintViolation<?> violation) {
    return violation
        .getConstraintDescriptor()
        .getAnnotation()
        .annotationType()
        .getSimpleName()
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }

  private static List<Object> args(ConstraintViolation<?> violation) {
    var attributes = violation.getConstraintDescriptor().getAttributes();
    return List.of(
        attributes.getOrDefault("min", attributes.getOrDefault("value", "")),
        attributes.getOrDefault("max", attributes.getOrDefault("value", "")));
  }
}
