package org.ecocity.projects.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecocity.platform.approvals.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A change of state asked for.
 *
 * @param to CHECKED, APPROVED, ISSUED, or DRAFT to give it back
 * @param reason a remark to keep; needed to give back
 * @param documentNumber number of the government office, needed to issue
 * @param paper an approval given on paper, entered by the registrar; it counts when a second person
 *     has confirmed it by the same transition without paper
 */
record PlanTransitionRequest(
    @NotNull PlanState to,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Size(max = 100) String documentNumber,
    @Nullable @Valid Paper paper) {}
