package org.ecocity.projects.lights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A valid reason for not being as planned.
 *
 * @param dimension the light it is for
 * @param validFrom first day
 * @param validTo last day, none if no end is known
 * @param reason the reason
 */
record ExemptionRequest(
    @NotNull Dimension dimension,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @NotBlank @Size(max = 500) String reason) {}
