package org.ecocity.gateway.problem;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A service's own refusal, which the caller gets as it is. */
public final class PassedOnProblem extends RuntimeException {
  private final int status;
  private final transient @Nullable JsonNode body;

  /** A service's answer. */
  public PassedOnProblem(int status, @Nullable JsonNode body) {
    super("refused by a service", null, false, false);
    this.status = status;
    this.body = body;
  }

  int status() {
    return status;
  }

  @Nullable JsonNode body() {
    return body;
  }
}
