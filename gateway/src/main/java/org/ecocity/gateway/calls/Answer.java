package org.ecocity.gateway.calls;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a service said. */
public sealed interface Answer {
  /** It answered. */
  record Given(JsonNode body) implements Answer {}

  /** It answered that this caller may not, or asked for something that it refuses. */
  record Refused(int status, @Nullable JsonNode problem) implements Answer {}

  /** It did not answer, not in time, or only with a fault of its own. */
  record Missing() implements Answer {}
}
