package org.ecocity.supervision.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecocity.platform.approvals.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A move of a proposal.
 *
 * @param to state to go to
 * @param reason for DROPPED: why, needed; for CONSULTED: the opinion of the body consulted, needed
 * @param paper for APPROVED: an approval given on paper, entered by the registrar; it counts when a
 *     second person repeats the transition without it
 */
record ProposalTransition(
    @NotNull ProposalState to,
    @Nullable @Size(max = 4000) String reason,
    @Nullable @Valid Paper paper) {}
