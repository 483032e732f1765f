package org.ecocity.projects.organisations;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A unit's name and when it bears it.
 *
 * @param name Chinese name
 * @param nameEn English name
 * @param validFrom first day, none if it has always borne it
 * @param validTo last day, none if no end is known
 */
@Embeddable
record DatedName(
    @NotBlank @Size(max = 100) String name,
    @Nullable @Size(max = 200) String nameEn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
