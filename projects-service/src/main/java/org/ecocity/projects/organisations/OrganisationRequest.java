package org.ecocity.projects.organisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is entered.
 *
 * @param code short code, such as {@code YZ}; never changes
 * @param kind what sort of body it is
 * @param names its names, at least one, never two on a day
 * @param parentCode unit above it
 * @param regionCode region code of a district or county
 * @param mergedIntoCode unit it was merged into, when it ended
 * @param validFrom first day, none if it has always been there
 * @param validTo last day, none if no end is known
 */
record OrganisationRequest(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{0,11}") String code,
    @NotNull OrganisationKind kind,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid DatedName> names,
    @Nullable @Size(max = 12) String parentCode,
    @Nullable @Pattern(regexp = "\\d{6,12}") String regionCode,
    @Nullable @Size(max = 12) String mergedIntoCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** What would make the unit as it is. */
  static OrganisationRequest of(OrganisationView view) {
    return new OrganisationRequest(
        view.code(),
        view.kind(),
        view.names(),
        view.parentCode(),
        view.regionCode(),
        view.mergedIntoCode(),
        view.validFrom(),
        view.validTo());
  }
}
