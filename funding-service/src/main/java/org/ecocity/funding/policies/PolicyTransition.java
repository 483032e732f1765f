package org.ecocity.funding.policies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Approves a version. Errors: 409 {@code transition-not-allowed}, 403 {@code policy-same-hand}.
 *
 * @param to APPROVED
 * @param reason remark of who approves
 */
record PolicyTransition(@NotNull PolicyState to, @Nullable @Size(max = 1000) String reason) {}
