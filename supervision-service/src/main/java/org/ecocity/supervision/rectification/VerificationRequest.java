package org.ecocity.supervision.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The team's verification of the present report.
 *
 * @param passed true: REPORTED → VERIFIED; false: REPORTED → RETURNED
 * @param remark what was seen; the reason when it is returned
 */
record VerificationRequest(@NotNull Boolean passed, @NotBlank @Size(max = 2000) String remark) {}
