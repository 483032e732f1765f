package org.ecocity.supervision.circulars;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says to its figures.
 *
 * @param id the confirmation
 * @param unitCode the unit
 * @param unitName its name
 * @param state WAITING, AGREED, DISPUTED, ACCEPTED, REJECTED or SILENT
 * @param dueOn last day to answer; silence is consent
 * @param text what it says
 * @param figureIds figures it disputes
 * @param givenBy user who answered for the unit
 * @param givenOn when
 * @param answer what the office answered to a dispute
 * @param answeredBy user who answered for the office
 * @param answeredOn when
 */
record ConfirmationView(
    UUID id,
    String unitCode,
    String unitName,
    Confirmation.State state,
    @Nullable LocalDate dueOn,
    @Nullable String text,
    List<String> figureIds,
    @Nullable String givenBy,
    @Nullable LocalDate givenOn,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable LocalDate answeredOn) {
  static ConfirmationView of(Confirmation given, String unitName, @Nullable LocalDate dueOn) {
    return new ConfirmationView(
        given.id,
        given.unitCode,
        unitName,
        given.state,
        dueOn,
        given.text,
        given.figures(),
        given.givenBy,
        given.givenOn,
        given.answer,
        given.answeredBy,
        given.answeredOn);
  }
}
