package org.ecocity.funding.concessions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of a competition record. Errors: 403 {@code not-permitted}; 409 {@code
 * transition-not-allowed}; 422 {@code competition-incomplete}, {@code competition-in-future},
 * {@code bids-unfit}, {@code bidder-twice}, {@code bid-misranked}, {@code partner-no-bidder},
 * {@code partner-not-first}.
 *
 * @param to CONCLUDED
 * @param reason a remark for the history
 */
record ConcessionTransition(
    @NotNull CompetitionState to, @Nullable @Size(max = 1000) String reason) {}
