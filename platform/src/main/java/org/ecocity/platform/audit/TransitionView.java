package org.ecocity.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of state.
 *
 * @param from state before, none at the beginning
 * @param to state after
 * @param actor who
 * @param actorName name of the person at the time, none for a client or the system
 * @param unitCode for which unit
 * @param reason the reason given
 * @param at business instant
 */
public record TransitionView(
    @Nullable String from,
    String to,
    String actor,
    @Nullable String actorName,
    @Nullable String unitCode,
    @Nullable String reason,
    Instant at) {}
