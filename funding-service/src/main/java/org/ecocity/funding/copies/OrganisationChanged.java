package org.ecocity.funding.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What funding uses of {@code ecocity.projects.organisation.changed.v1}. */
record OrganisationChanged(
    UUID organisationId, String code, @Nullable String kind, List<Name> names) {
  record Name(String name, @Nullable String nameEn, @Nullable LocalDate validFrom) {}
}
