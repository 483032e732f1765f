package org.ecocity.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that honours {@code Idempotency-Key}: with the same key, user and
 * operation it has one effect and gives one answer. The method must take no raw streams.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
  /** Whether a request without a key is refused with 428. */
  @Nonbinding
  boolean required() default false;
}
