package org.ecocity.supervision.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The line department's opinion on the present report.
 *
 * @param agreed whether it finds the rectification sufficient; the team decides all the same
 * @param opinion its words
 */
record OpinionRequest(@NotNull Boolean agreed, @NotBlank @Size(max = 4000) String opinion) {}
