package org.ecocity.projects.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A unit.
 *
 * @param id id of the unit
 * @param code short code, such as {@code YZ}
 * @param name Chinese name on the day asked for
 * @param nameEn English name on the day asked for
 * @param kind what sort of body it is
 * @param parentCode unit above it
 * @param regionCode region code of a district or county
 * @param mergedIntoCode unit it was merged into, when it ended
 * @param validFrom first day, none if it has always been there
 * @param validTo last day, none if no end is known
 * @param names all its names, past ones too
 * @param version grows with each change
 */
record OrganisationView(
    UUID id,
    String code,
    String name,
    @Nullable String nameEn,
    OrganisationKind kind,
    @Nullable String parentCode,
    @Nullable String regionCode,
    @Nullable String mergedIntoCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<DatedName> names,
    long version)
    implements Versioned {

  static OrganisationView of(Organisation organisation, LocalDate day) {
    var name = organisation.nameOn(day);
    return new OrganisationView(
        organisation.id(),
        organisation.code(),
        name.name(),
        name.nameEn(),
        organisation.kind(),
        organisation.parentCode(),
        organisation.regionCode(),
        organisation.mergedIntoCode(),
        organisation.validity().from(),
        organisation.validity().to(),
        organisation.names(),
        organisation.version());
  }
}
