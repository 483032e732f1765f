package org.ecocity.supervision.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a unit shall do.
 *
 * @param unitCode the unit
 * @param text what it shall do
 * @param dueDate by when; not before today
 */
record ActionItemRequest(
    @NotBlank @Size(max = 20) @Pattern(regexp = "[A-Za-z0-9-]+") String unitCode,
    @NotBlank @Size(max = 2000) String text,
    @NotNull LocalDate dueDate) {}
