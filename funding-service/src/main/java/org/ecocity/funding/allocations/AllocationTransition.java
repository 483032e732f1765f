package org.ecocity.funding.allocations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of a prepared allocation. Errors: 403 {@code same-hand-of-allocation}; 409 {@code
 * transition-not-allowed}; 422 {@code reason-missing}, {@code line-too-small}, {@code
 * more-than-allocated}.
 *
 * @param to ALLOCATED or CANCELLED
 * @param reason why; needed for CANCELLED
 */
record AllocationTransition(
    @NotNull AllocationState to, @Nullable @Size(max = 1000) String reason) {

  @Nullable String statedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }
}
