package org.ecocity.supervision.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Minutes of a meeting.
 *
 * @param text what was said
 * @param decisions what was decided, at most 50
 * @param attendees who was there, units or persons, 1 to 200
 */
record Minutes(
    @NotBlank @Size(max = 20000) String text,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> decisions,
    @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 100) String> attendees) {}
