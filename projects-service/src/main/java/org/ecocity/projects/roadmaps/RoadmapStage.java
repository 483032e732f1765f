package org.ecocity.projects.roadmaps;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a project's roadmap.
 *
 * @param code its code within the roadmap
 * @param name its name
 * @param predecessorCode stage that must end first, one named earlier in the list
 * @param startDate first day
 * @param endDate last day
 */
record RoadmapStage(
    @NotNull @Pattern(regexp = "[A-Z0-9]{1,10}") String code,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 10) String predecessorCode,
    @NotNull LocalDate startDate,
    @NotNull LocalDate endDate) {}
