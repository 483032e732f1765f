package org.ecocity.notification.outreach;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity to record for the caller's unit.
 *
 * @param venueKind one of the ten venues
 * @param heldOn the day, not after today
 * @param place where, at most 200 characters
 * @param summary what was done, at most 1,000 characters
 * @param headcount persons reached, 1 to 1,000,000
 * @param evidenceId attachment with photo, list of those present or report
 */
record ActivityRequest(
    @NotNull VenueKind venueKind,
    @NotNull LocalDate heldOn,
    @NotBlank @Size(max = 200) String place,
    @Nullable @Size(max = 1000) String summary,
    @Positive @Max(1_000_000) int headcount,
    @NotNull UUID evidenceId) {}
