package org.ecocity.supervision.objections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The office's decision on an objection.
 *
 * @param upheld true: the unit's score is reckoned again from what is known now, as a new revision
 * @param reason why
 */
record ObjectionDecision(@NotNull Boolean upheld, @NotBlank @Size(max = 2000) String reason) {}
