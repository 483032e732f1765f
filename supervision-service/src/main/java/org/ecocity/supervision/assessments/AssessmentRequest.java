package org.ecocity.supervision.assessments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecocity.supervision.scoring.AssessmentKind;

/**
 * An assessment to begin.
 *
 * @param period {@code 2019}, {@code 2019-H1}, {@code 2019-Q3} or {@code 2019-06}
 * @param kind STAGE or ANNUAL; of each period there is one of each
 * @param schemeCode scheme; its version in force on the period's last day applies
 */
public record AssessmentRequest(
    @NotBlank @Size(max = 10) String period,
    @NotNull AssessmentKind kind,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9-]+") String schemeCode) {}
