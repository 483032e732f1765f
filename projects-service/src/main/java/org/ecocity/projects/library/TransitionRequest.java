package org.ecocity.projects.library;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of state asked for.
 *
 * @param to the state to go to
 * @param reason why; needed to return, suspend, resume and withdraw
 */
record TransitionRequest(@NotNull ProjectState to, @Nullable @Size(max = 1000) String reason) {
  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
