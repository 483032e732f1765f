package org.ecocity.supervision.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A year's file exactly as the project holiday-cn publishes it from the State Council's notices.
 *
 * @param schema address of the file's schema; kept for nothing
 * @param id address of the file; kept for nothing
 * @param year the year, the same as in the path
 * @param papers addresses of the notices it was made from
 * @param days every day that differs from the ordinary week; a few may lie in the year before or
 *     after; at most 100, none twice
 */
record HolidayFile(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty("$id") @Nullable String id,
    int year,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> papers,
    @NotNull @Size(max = 100) List<@NotNull @Valid Day> days) {
  /**
   * One such day.
   *
   * @param name the holiday's name
   * @param date the day
   * @param isOffDay true: a day off; false: a make-up working day
   */
  @Schema(name = "HolidayFileDay")
  record Day(
      @NotBlank @Size(max = 50) String name,
      @NotNull LocalDate date,
      @JsonProperty("isOffDay") boolean isOffDay) {}
}
