package org.ecocity.notification.persons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we read of {@code ecocity.projects.organisation.changed.v1}. */
record OrganisationChanged(
    String code, String kind, @Nullable String parentCode, List<Name> names) {
  record Name(
      String name,
      @Nullable String nameEn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {
    UnitName copied() {
      return new UnitName(name, nameEn, validFrom, validTo);
    }
  }
}
