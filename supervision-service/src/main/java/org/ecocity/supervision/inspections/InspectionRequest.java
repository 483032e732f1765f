package org.ecocity.supervision.inspections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned inspection.
 *
 * @param title what it is called
 * @param teamId the team; the caller's own team when not given
 * @param plannedFrom first day
 * @param plannedTo last day
 * @param unannounced whether the visited units are not told (暗访)
 * @param scope what is looked at
 * @param unitCodes units to be visited, at most 50
 */
record InspectionRequest(
    @NotBlank @Size(max = 200) String title,
    @Nullable UUID teamId,
    @NotNull LocalDate plannedFrom,
    @NotNull LocalDate plannedTo,
    boolean unannounced,
    @Nullable @Size(max = 4000) String scope,
    @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 20) String> unitCodes) {}
