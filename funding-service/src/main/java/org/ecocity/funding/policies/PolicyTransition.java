package org.ecocity.funding.policies;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecocity.platform.approvals.Paper;
import org.jspecify.annotations.Nullable;

/**
 * Approves a version. Errors: 409 {@code transition-not-allowed}, 403 {@code policy-same-hand},
 * {@code step-of-others}, {@code step-unassigned}.
 *
 * @param to APPROVED
 * @param reason remark of who approves
 * @param paper an approval given on paper, entered by the registrar; APPROVED when a second person
 *     confirms it
 */
record PolicyTransition(
    @NotNull PolicyState to,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Valid Paper paper) {}
