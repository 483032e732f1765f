package org.ecocity.supervision.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A request for more time.
 *
 * @param dueDate the new last day; later than the present one
 * @param reason why
 */
record ExtensionRequest(@NotNull LocalDate dueDate, @NotBlank @Size(max = 2000) String reason) {}
