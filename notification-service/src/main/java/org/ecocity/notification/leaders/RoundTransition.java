package org.ecocity.notification.leaders;

import jakarta.validation.constraints.NotNull;

/**
 * A step with a round.
 *
 * @param to PUBLISHED
 */
record RoundTransition(@NotNull RoundState to) {}
