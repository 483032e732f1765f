package org.ecocity.projects.roadmaps;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point on a project's timetable.
 *
 * @param id id, given by the system
 * @param kind what it marks; a START dated and reached lets the work begin
 * @param name its name
 * @param plannedOn planned date
 * @param reachedOn when it was reached, not after today
 */
record Milestone(
    @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable UUID id,
    @NotNull Kind kind,
    @NotBlank @Size(max = 200) String name,
    @NotNull LocalDate plannedOn,
    @Nullable LocalDate reachedOn) {
  /** What a milestone marks. */
  enum Kind {
    /** Start of work. */
    START,
    /** Anything between. */
    STEP,
    /** End of work. */
    COMPLETION
  }
}
