package org.ecocity.funding.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of a change. Errors: 403 {@code same-hand-of-rule-change}, {@code not-permitted}; 409
 * {@code transition-not-allowed}, {@code limits-changed-meanwhile}; 422 {@code reason-missing}, and
 * as the rule says of what no longer fits.
 *
 * @param to APPROVED or CANCELLED
 * @param reason why; needed for CANCELLED
 */
record RuleChangeTransition(
    @NotNull RuleChangeState to, @Nullable @Size(max = 1000) String reason) {

  @Nullable String statedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }
}
