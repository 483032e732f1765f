package org.ecocity.funding.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a night's verification found.
 *
 * @param at when, by the programme's clock
 * @param holds whether the books held
 * @param journalCount postings there were
 * @param entryCount entries there were
 * @param headHash hash over the last link of every chain
 * @param firstFault where they broke first, if they did
 */
record NightView(
    Instant at,
    boolean holds,
    long journalCount,
    long entryCount,
    @Nullable String headHash,
    @Nullable String firstFault) {}
