package org.ecocity.funding.movements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of a prepared movement. Errors: 403 {@code same-hand-of-movement}, {@code
 * earmark-change-of-chief}; 409 {@code transition-not-allowed}; 422 {@code reason-missing}, {@code
 * movement-over-free}, {@code line-over-most}, {@code nothing-free}, {@code line-year-not-over},
 * {@code due-for-recovery}, {@code not-due-for-recovery}, {@code earmark-closed}.
 *
 * @param to APPROVED or CANCELLED
 * @param reason why; needed for CANCELLED
 */
record MovementTransition(@NotNull MovementState to, @Nullable @Size(max = 1000) String reason) {

  @Nullable String statedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }
}
