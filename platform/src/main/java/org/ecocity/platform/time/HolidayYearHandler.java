package org.ecocity.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps each published holiday year, so that every service reckons working days alike. */
@ApplicationScoped
class HolidayYearHandler implements EventHandler<HolidayYearHandler.HolidayYear> {
  private final HolidayDays days;

  HolidayYearHandler(HolidayDays days) {
    this.days = days;
  }

  @Override
  public String type() {
    return "ecocity.supervision.holiday-year.published.v1";
  }

  @Override
  public Class<HolidayYear> payload() {
    return HolidayYear.class;
  }

  @Override
  public void on(HolidayYear event, Envelope envelope) {
    days.keep(event.days());
  }

  record HolidayYear(int year, List<HolidayDays.Day> days) {}
}
