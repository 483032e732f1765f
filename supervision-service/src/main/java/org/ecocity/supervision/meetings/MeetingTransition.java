package org.ecocity.supervision.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting shall go.
 *
 * @param to CONVENED, HELD or CLOSED
 * @param meetingOn for CONVENED: the day, not before today
 * @param place for CONVENED: the place
 * @param minutes for HELD: what was said and decided, and by whom
 * @param reason a remark for its history
 */
record MeetingTransition(
    @NotNull MeetingState to,
    @Nullable LocalDate meetingOn,
    @Nullable @Size(max = 200) String place,
    @Nullable @Valid Minutes minutes,
    @Nullable @Size(max = 2000) String reason) {}
