package org.ecocity.supervision.cadences;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item of the calendar.
 *
 * @param id its id; none while it lies so far ahead that it has not come up yet
 * @param cadenceCode the cadence
 * @param cadenceName its Chinese name
 * @param cadenceNameEn its English name
 * @param purpose what it asks for
 * @param period the period it is about
 * @param dueOn the day it is due
 * @param dueTime time of day in Asia/Shanghai, the whole day when none
 * @param state how it stands today
 * @param doneOn when it was done
 * @param subjectType what was begun or done for it, such as {@code circular}
 * @param subjectId id of that
 * @param link route of the web front end
 * @param remark a word about how it was done
 */
record CalendarView(
    @Nullable UUID id,
    String cadenceCode,
    String cadenceName,
    String cadenceNameEn,
    Purpose purpose,
    String period,
    LocalDate dueOn,
    @Schema(implementation = String.class, format = "time") @Nullable LocalTime dueTime,
    DueState state,
    @Nullable LocalDate doneOn,
    @Nullable String subjectType,
    @Nullable UUID subjectId,
    String link,
    @Nullable String remark) {
  static CalendarView of(Cadence cadence, DueItem item, DueState state) {
    var link = item.link;
    return new CalendarView(
        item.id,
        cadence.code,
        cadence.name,
        cadence.nameEn,
        item.purpose,
        item.period,
        item.dueOn,
        item.dueTime,
        state,
        item.doneOn,
        item.subjectType,
        item.subjectId,
        link == null ? item.purpose.page() : link,
        item.remark);
  }

  static CalendarView ahead(Cadence cadence, String period, LocalDate dueOn) {
    return new CalendarView(
        null,
        cadence.code,
        cadence.name,
        cadence.nameEn,
        cadence.purpose,
        period,
        dueOn,
        cadence.dueTime,
        DueState.UPCOMING,
        null,
        null,
        null,
        cadence.purpose.page(),
        null);
  }
}
