package org.ecocity.supervision.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells the holiday years again. */
@ApplicationScoped
class HolidayRepublisher implements Republisher {
  private final HolidayYears years;

  HolidayRepublisher(HolidayYears years) {
    this.years = years;
  }

  @Override
  public String aggregate() {
    return "holiday-year";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return years.after(after, limit).stream()
        .map(year -> new State(year.id(), year.told(List.of())))
        .toList();
  }
}
