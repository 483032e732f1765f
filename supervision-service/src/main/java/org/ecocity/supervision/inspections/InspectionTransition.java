package org.ecocity.supervision.inspections;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where an inspection shall go.
 *
 * @param to UNDER_WAY or CONCLUDED
 * @param reason the conclusion, when concluded
 */
record InspectionTransition(
    @NotNull InspectionState to, @Nullable @Size(max = 4000) String reason) {}
