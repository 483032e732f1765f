package org.ecocity.supervision.assessments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecocity.platform.approvals.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A move of an assessment.
 *
 * @param to state to go to
 * @param reason why; needed to go back to COLLECTING
 * @param paper for ISSUED: an approval given on paper, entered by the registrar; it counts when a
 *     second person repeats the transition without it
 */
record AssessmentTransition(
    @NotNull AssessmentState to,
    @Nullable @Size(max = 2000) String reason,
    @Nullable @Valid Paper paper) {}
