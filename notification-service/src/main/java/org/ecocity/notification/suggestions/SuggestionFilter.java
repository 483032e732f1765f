package org.ecocity.notification.suggestions;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which suggestions are wanted. */
public class SuggestionFilter {
  @QueryParam("state")
  @Nullable SuggestionState state;

  @QueryParam("kind")
  @Nullable SuggestionKind kind;

  @QueryParam("assignedUnitCode")
  @Nullable String assignedUnitCode;

  @Parameter(description = "Only those whose answer is overdue")
  @QueryParam("overdue")
  boolean overdue;
}
