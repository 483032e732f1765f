package org.ecocity.projects.programmes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme as entered.
 *
 * @param code its code; never changes
 * @param name Chinese name
 * @param nameEn English name
 * @param cityName the city that runs it
 * @param title the title the city runs for
 * @param goals what is to be reached
 * @param overallPlan the overall development plan above it
 * @param startsOn first day
 * @param endsOn last day
 */
record ProgrammeRequest(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 300) String nameEn,
    @Nullable @Size(max = 100) String cityName,
    @Nullable @Size(max = 200) String title,
    @Nullable @Size(max = 5000) String goals,
    @Nullable @Size(max = 200) String overallPlan,
    @NotNull LocalDate startsOn,
    @NotNull LocalDate endsOn) {

  /** What would make the programme as it is. */
  static ProgrammeRequest of(ProgrammeView view) {
    return new ProgrammeRequest(
        view.code(),
        view.name(),
        view.nameEn(),
        view.cityName(),
        view.title(),
        view.goals(),
        view.overallPlan(),
        view.startsOn(),
        view.endsOn());
  }
}
