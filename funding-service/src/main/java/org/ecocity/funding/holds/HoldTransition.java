package org.ecocity.funding.holds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a hold. Errors: 409 {@code transition-not-allowed}, 422 {@code reason-missing},
 * {@code term-missing}.
 *
 * @param to CONFIRMED or LIFTED
 * @param reason why; needed
 * @param until last day of a confirmed hold; needed for CONFIRMED, today or later
 */
record HoldTransition(
    @NotNull HoldState to, @Nullable @Size(max = 1000) String reason, @Nullable LocalDate until) {}
