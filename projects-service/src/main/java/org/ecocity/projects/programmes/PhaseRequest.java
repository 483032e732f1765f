package org.ecocity.projects.programmes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A phase as entered.
 *
 * @param code its code within the programme, such as {@code P1}
 * @param name Chinese name
 * @param nameEn English name
 * @param startsOn first day
 * @param endsOn last day
 */
record PhaseRequest(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{0,11}") String code,
    @NotBlank @Size(max = 100) String name,
    @Nullable @Size(max = 200) String nameEn,
    @NotNull LocalDate startsOn,
    @NotNull LocalDate endsOn) {

  Validity period() {
    return new Validity(startsOn, endsOn);
  }
}
