package org.ecocity.notification.persons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we read of {@code ecocity.projects.person.changed.v1}. */
record PersonChanged(String code, String name, @Nullable String userName, List<Duty> duties) {
  record Duty(
      String unitCode,
      String duty,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String deputyCode) {
    PersonDuty copied() {
      return new PersonDuty(unitCode, duty, validFrom, validTo, deputyCode);
    }
  }
}
