package org.ecocity.projects.lights;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A valid reason that the office accepted.
 *
 * @param id id
 * @param dimension the light it is for
 * @param validFrom first day
 * @param validTo last day, none if no end is known
 * @param reason the reason
 * @param acceptedBy user who accepted it
 */
record ExemptionView(
    UUID id,
    Dimension dimension,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String reason,
    String acceptedBy) {}
