package org.ecocity.local.door;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The programme's date in the local stack, moved forward stop by stop so that history has its days.
 */
public final class BusinessDate {
  private static final String PATH = "/api/ops/business-date";

  private final Door door;

  /** The date behind this door. */
  public BusinessDate(Door door) {
    this.door = door;
  }

  /** The date that is shown. */
  public LocalDate today() {
    return LocalDate.parse(door.get("ops", PATH).path("date").asText());
  }

  /** Whether the clock was never moved. */
  public boolean isReal() {
    return isRealDate(today());
  }

  /** Moves to this date; stays where it is when the date has passed already. */
  public void reach(LocalDate date) {
    var shown = today();
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
