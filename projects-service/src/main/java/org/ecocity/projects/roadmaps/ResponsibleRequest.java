package org.ecocity.projects.roadmaps;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecocity.projects.persons.Duty;

/**
 * A person named for a duty in a project, instead of the unit's.
 *
 * @param duty the duty
 * @param personCode the person
 * @param validFrom first day; the person before answers until the day before
 */
record ResponsibleRequest(
    @NotNull Duty duty,
    @NotBlank @Size(max = 30) String personCode,
    @NotNull LocalDate validFrom) {}
