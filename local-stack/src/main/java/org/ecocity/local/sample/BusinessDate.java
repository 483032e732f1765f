package org.ecocity.local.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The programme's date in the local stack, moved forward stop by stop so that history has its days.
 */
final class BusinessDate {
  private static final String PATH = "/api/ops/business-date";

  private final Door door;

  BusinessDate(Door door) {
    this.door = door;
  }

  /** Moves to this date; stays where it is when the date has passed already. */
  void reach(LocalDate date) {
    var shown = LocalDate.parse(door.get("ops", PATH).path("date").asText());
    if (isRealDate(shown) || shown.isBefore(date)) {
      var what = "Moving the business date from " + shown + " to " + date;
      door.send(Act.put("ops", PATH, Act.object("date", date.toString()), what));
    }
  }

  /** Empty databases show the real date until the first move. */
  private static boolean isRealDate(LocalDate date) {
    return Math.abs(
            ChronoUnit.DAYS.between(date, LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))))
        <= 1;
  }
}
